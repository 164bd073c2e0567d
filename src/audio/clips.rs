//! Clips: Ogg Opus, one file a text, `audio/LOCALE/FILE/MESSAGE[.ATTRIBUTE].opus`, in packs and beside the program.
//! What a phone records as a voice note is such a file.

use opus_pure::{MAX_PACKET_SAMPLES, OggOpusReader, Trim};
use std::{
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
};

/// Samples a second of what [`decode`] returns.
pub(super) const RATE: u32 = 24_000;

/// No text takes longer to say: a larger file is no clip.
const LONGEST_SECONDS: usize = 120;

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

/// Where the clip of a text (`redes/foto-que-vende/foco-amarillo.de-dia`) lies in a folder of clips.
pub fn path(root: &Path, locale: &str, key: &str) -> PathBuf {
    root.join(locale).join(format!("{key}.opus"))
}

/// The clip of a text in a language, if it was recorded.
pub fn find(roots: &[PathBuf], locale: &str, key: &str) -> Option<PathBuf> {
    roots.iter().map(|root| path(root, locale, key)).find(|clip| clip.is_file())
}

/// Whether a clip is whole: every page is read and its sum compared, and something is in it. Nothing is decoded.
pub fn is_whole(clip: &Path) -> bool {
    let whole = || -> opus_pure::Result<bool> {
        let mut reader = OggOpusReader::new(BufReader::new(File::open(clip)?))?;
        let mut ended = false;
        for packet in reader.packets() {
            ended = packet?.end_of_stream;
        }
        Ok(ended)
    };
    whole().unwrap_or(false)
}

/// A clip as mono samples, 24,000 a second. A clip that breaks off is heard as far as it goes.
///
/// # Errors
/// It cannot be opened or is no Ogg Opus.
pub fn decode(clip: &Path) -> opus_pure::Result<Vec<f32>> {
    let mut reader = OggOpusReader::new(BufReader::new(File::open(clip)?))?;
    let rate = RATE.cast_signed();
    let channels = usize::from(reader.head().channel_count).max(1);
    let mut decoder = reader.head().decoder(rate)?;
    let mut trim = Trim::new(reader.head(), rate, channels)?;
    let mut block = vec![0.0; MAX_PACKET_SAMPLES * channels];
    let mut samples = Vec::new();
    for packet in reader.packets().map_while(Result::ok) {
        let Ok(n) = decoder.decode(&packet.data, MAX_PACKET_SAMPLES, &mut block) else { break };
        let heard = trim.keep(&packet, block.get(..n * channels).unwrap_or_default());
        #[expect(clippy::cast_precision_loss, reason = "two channels, not millions")]
        samples.extend(heard.chunks_exact(channels).map(|c| c.iter().sum::<f32>() / channels as f32));
        if samples.len() > LONGEST_SECONDS * RATE as usize {
            break;
        }
    }
    Ok(samples)
}
