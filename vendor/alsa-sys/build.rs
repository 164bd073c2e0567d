//! Nothing to find at build time: the library is looked up at run time.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
}
