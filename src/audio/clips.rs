//! Where clips lie: `audio/LOCALE/FILE/MESSAGE[.ATTRIBUTE].ogg`, in packs and beside the program.

use std::path::{Path, PathBuf};

/// The folders that may hold clips, topmost first: packs, beside the program, where packages put it, and the checkout
/// from which the program was built.
pub fn roots(content: &[PathBuf]) -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = content.iter().rev().map(|c| c.join("audio")).collect();
    if let Some(beside) = std::env::current_exe().ok().as_deref().and_then(Path::parent) {
        roots.extend(["content/audio", "audio", "../share/luch/audio"].map(|p| beside.join(p)));
    }
    roots.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("audio"));
    roots.retain(|r| r.is_dir());
    roots
}

/// The clip of a text (`redes/foto-que-vende/foco-amarillo.de-dia`) in a language, if it was recorded.
pub fn find(roots: &[PathBuf], locale: &str, key: &str) -> Option<PathBuf> {
    roots.iter().map(|root| root.join(locale).join(format!("{key}.ogg"))).find(|clip| clip.is_file())
}
