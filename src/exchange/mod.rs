//! What leaves this computer and what comes to it.

pub mod stick;
