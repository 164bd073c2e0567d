//! What can go wrong with the log, each with a sentence for her in `ui.ftl`.

use rusqlite::ErrorCode;
use std::io;

/// Why the log could not be read or written. Nothing that was accepted is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No room left.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or file may only be read.
    #[error("the data folder is read-only")]
    ReadOnly,
    /// The system does not let this user.
    #[error("no permission for the data folder")]
    NoPermission,
    /// The folder cannot be made or opened.
    #[error("the data folder cannot be used: {0}")]
    Unreadable(String),
    /// Another program holds the log for too long.
    #[error("another program is using the log")]
    Busy,
    /// A newer program wrote it.
    #[error("the log was written by a newer program (format {0})")]
    Newer(i64),
    /// It is damaged.
    #[error("the log is damaged: {0}")]
    Damaged(String),
    /// Anything else.
    #[error("the log cannot be used: {0}")]
    Other(String),
}

impl StoreError {
    /// Every message that [`Self::message`] can name.
    pub const MESSAGES: [&'static str; 8] = [
        "store-disk-full",
        "store-read-only",
        "store-no-permission",
        "store-unreadable",
        "store-busy",
        "store-newer",
        "store-damaged",
        "store-other",
    ];

    /// Its message in `ui.ftl`.
    pub fn message(&self) -> &'static str {
        match self {
            Self::DiskFull => "store-disk-full",
            Self::ReadOnly => "store-read-only",
            Self::NoPermission => "store-no-permission",
            Self::Unreadable(_) => "store-unreadable",
            Self::Busy => "store-busy",
            Self::Newer(_) => "store-newer",
            Self::Damaged(_) => "store-damaged",
            Self::Other(_) => "store-other",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::PermissionDenied) => Self::NoPermission,
            Some(ErrorCode::CannotOpen) => Self::Unreadable(error.to_string()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}
