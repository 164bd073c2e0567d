//! Luch.
