//! What leaves this computer and what comes to it.

pub mod bundle;
mod frame;
pub mod mounts;
#[cfg(feature = "office")]
pub mod office;
pub mod reading;
pub mod seal;
pub mod stick;
pub mod stop;
pub mod xapi;
