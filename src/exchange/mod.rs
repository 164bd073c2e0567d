//! What leaves this computer and what comes to it.

pub mod bundle;
#[cfg(feature = "office")]
pub mod office;
pub mod seal;
pub mod stick;
pub mod xapi;
