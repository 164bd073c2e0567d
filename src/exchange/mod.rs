//! What leaves this computer and what comes to it.

#[cfg(feature = "office")]
pub mod office;
pub mod stick;
pub mod xapi;
