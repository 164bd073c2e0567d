//! Where the office's database is, and the secret that opens it: never on the command line, where histories keep it.

use super::OfficeError;
use postgres::config::{Config, Host, SslMode};
use std::{fmt, net::IpAddr, path::Path};

/// Where the office's database is, with the password that was found for it.
#[derive(Clone)]
pub struct Address {
    pub(super) config: Config,
    /// On this computer: TLS is not needed then.
    pub(super) near: bool,
}

impl Address {
    /// Reads an address (`postgres://user@host/database`, or `host=… user=… dbname=…`). The password is looked for in
    /// `PGPASSWORD`, then in the file that `PGPASSFILE` names, then in `~/.pgpass`, as PostgreSQL's own programs do.
    ///
    /// # Errors
    /// It cannot be read, holds a password, or asks to go without TLS to another computer; the file can be read by
    /// others.
    pub fn read(address: &str, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, OfficeError> {
        let mut config: Config = address.parse().map_err(|_| OfficeError::Address)?;
        if config.get_password().is_some() {
            return Err(OfficeError::PasswordShown);
        }
        if config.get_hosts().is_empty() {
            return Err(OfficeError::Address);
        }
        let near = config.get_hosts().iter().all(is_near);
        match (near, config.get_ssl_mode()) {
            (false, SslMode::Disable) => return Err(OfficeError::NeedsTls),
            (false, _) => _ = config.ssl_mode(SslMode::Require),
            // A certificate for this computer itself: nobody makes one.
            (true, SslMode::Prefer) => _ = config.ssl_mode(SslMode::Disable),
            (true, _) => {}
        }
        config.application_name("luch");
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(std::time::Duration::from_secs(20));
        }
        if let Some(password) = env("PGPASSWORD") {
            config.password(password);
        } else {
            let home = || env("HOME").map(|home| format!("{home}/.pgpass"));
            if let Some(file) = env("PGPASSFILE").or_else(home)
                && let Some(password) = from_file(Path::new(&file), &config)?
            {
                config.password(password);
            }
        }
        Ok(Self { config, near })
    }
}

/// The secret is not part of what is shown.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").field("hosts", &self.config.get_hosts()).finish_non_exhaustive()
    }
}

fn is_near(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

/// The first line `host:port:database:user:password` that fits; `*` fits all.
fn from_file(path: &Path, config: &Config) -> Result<Option<String>, OfficeError> {
    let Ok(lines) = std::fs::read_to_string(path) else { return Ok(None) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let open = std::fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o077 != 0);
        if open {
            return Err(OfficeError::PasswordFileOpen(path.display().to_string()));
        }
    }
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => name.clone(),
        _ => "localhost".into(),
    };
    let port = config.get_ports().first().copied().unwrap_or(5432).to_string();
    let user = config.get_user().unwrap_or_default();
    let wanted = [host.as_str(), &port, config.get_dbname().unwrap_or(user), user];
    Ok(lines.lines().filter(|l| !l.starts_with('#')).find_map(|line| {
        let mut fields = fields(line).into_iter();
        let fits = wanted.iter().all(|want| fields.next().is_some_and(|f| f == "*" || f == *want));
        fields.next().filter(|_| fits)
    }))
}

/// The parts of a line; a backslash takes the meaning from a colon.
fn fields(line: &str) -> Vec<String> {
    let (mut all, mut part, mut letters) = (Vec::new(), String::new(), line.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => part.extend(letters.next()),
            ':' if all.len() < 4 => all.push(std::mem::take(&mut part)),
            other => part.push(other),
        }
    }
    all.push(part);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn secrets_are_not_taken_from_the_command_line() {
        assert!(matches!(Address::read("postgres://u:secret@h/d", &nothing), Err(OfficeError::PasswordShown)));
        assert!(matches!(Address::read("host=h password=secret", &nothing), Err(OfficeError::PasswordShown)));
        assert!(matches!(Address::read("nonsense", &nothing), Err(OfficeError::Address)));
    }

    #[test]
    fn another_computer_is_spoken_to_through_tls_alone() {
        let mode = |address: &str| Address::read(address, &nothing).map(|a| a.config.get_ssl_mode());
        assert_eq!(mode("postgres://u@office.example/d").unwrap(), SslMode::Require);
        assert_eq!(mode("postgres://u@192.0.2.7/d?sslmode=prefer").unwrap(), SslMode::Require);
        // A name of another computer with this computer's number: the name counts.
        assert_eq!(mode("host=office.example hostaddr=127.0.0.1 user=u").unwrap(), SslMode::Require);
        assert!(matches!(mode("postgres://u@office.example/d?sslmode=disable"), Err(OfficeError::NeedsTls)));
        // One of two is elsewhere.
        assert_eq!(mode("postgres://u@localhost,office.example/d").unwrap(), SslMode::Require);
        for near in ["postgres://u@localhost/d", "postgres://u@127.0.0.1/d", "postgres://u@[::1]/d", "host=/run user=u"]
        {
            assert_eq!(mode(near).unwrap(), SslMode::Disable, "{near}");
        }
        assert_eq!(mode("postgres://u@localhost/d?sslmode=require").unwrap(), SslMode::Require);
    }

    #[test]
    fn passwords_come_from_the_environment_or_a_file_that_others_cannot_read() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("pass");
        std::fs::write(&file, "# mine\nother:*:*:*:no\noffice:5433:pro\\:gram:u:a:b\\\\c\n*:*:*:*:rest\n").unwrap();
        let named = |name: &str| (name == "PGPASSFILE").then(|| file.display().to_string());
        let password = |address: &str| {
            let address = Address::read(address, &named).unwrap();
            address.config.get_password().map(|p| String::from_utf8_lossy(p).into_owned())
        };
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            mode(0o644);
            let open = Address::read("host=office user=u", &named);
            assert!(matches!(open, Err(OfficeError::PasswordFileOpen(_))));
            mode(0o600);
        }
        assert_eq!(password("host=office port=5433 user=u dbname='pro:gram'").unwrap(), "a:b\\c");
        assert_eq!(password("host=office port=5432 user=u dbname=d").unwrap(), "rest");
        let both = |name: &str| (name == "PGPASSWORD").then(|| "first".to_owned()).or_else(|| named(name));
        let address = Address::read("host=office user=u", &both).unwrap();
        assert_eq!(address.config.get_password(), Some(&b"first"[..]));
        assert!(!format!("{address:?}").contains("first"));
    }
}
