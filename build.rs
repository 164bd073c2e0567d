//! The course is embedded by `include_dir!`, which does not see new files by itself.

fn main() {
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=translations");
}
