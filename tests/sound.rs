//! Real sound: ALSA's own library plays into a file, and the file contains the clip. And none: the program goes on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::audio::{Chime, Player, decode};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::mpsc,
    time::{Duration, Instant},
};

fn clip() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("audio/es/ui/door-which-language.opus")
}

/// Runs one of these tests in a process of its own, whose home has this ALSA configuration.
fn child(test: &str, home: &Path, asoundrc: &str) -> Output {
    fs::write(home.join(".asoundrc"), asoundrc).unwrap();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--include-ignored"])
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .env("ROLE", home)
        .output()
        .unwrap()
}

fn home() -> Option<PathBuf> {
    std::env::var_os("ROLE").map(PathBuf::from)
}

/// Plays, and waits until the file has stopped growing, or a moment where nothing is written.
fn play(files: Vec<PathBuf>, out: &Path) -> bool {
    let (tell, told) = mpsc::channel();
    let player = Player::start(move |works| {
        let _ = tell.send(works);
    });
    player.volume(10);
    player.play(files);
    let begun = Instant::now();
    let (mut size, mut still) = (0, Instant::now());
    while begun.elapsed() < Duration::from_secs(12) {
        std::thread::sleep(Duration::from_millis(50));
        if let Ok(false) = told.try_recv() {
            return false;
        }
        let now = fs::metadata(out).map_or(0, |m| m.len());
        if now != size {
            (size, still) = (now, Instant::now());
        }
        // The stream writes silence too: three seconds hold this clip.
        if begun.elapsed() > Duration::from_secs(3) && (size > 0 || still.elapsed() > Duration::from_secs(2)) {
            break;
        }
    }
    true
}

fn to_file(out: &Path) -> String {
    format!("pcm.!default {{ type file slave.pcm \"null\" file \"{}\" format \"raw\" }}\n", out.display())
}

/// Where in `heard` the clip lies best, as the cosine between the two: 1 is the same up to loudness.
fn likeness(heard: &[f32], clip: &[f32]) -> f64 {
    let energy = |s: &[f32]| s.iter().map(|x| f64::from(*x) * f64::from(*x)).sum::<f64>();
    let Some(first) = heard.iter().position(|s| s.abs() > 1e-3) else { return 0.0 };
    let clip_first = clip.iter().position(|s| s.abs() > 1e-3).unwrap();
    let clip = &clip[clip_first..clip.len().min(clip_first + 2500)];
    let loudness = energy(clip);
    let mut best = 0.0_f64;
    for shift in 0..3000_usize {
        let from = (first + 1500).saturating_sub(shift);
        let Some(part) = heard.get(from..from + clip.len()) else { continue };
        let dot: f64 = part.iter().zip(clip).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum();
        best = best.max(dot / (energy(part) * loudness).sqrt());
    }
    best
}

#[test]
#[ignore = "needs libasound2: .ci/run installs it"]
fn what_is_played_is_the_clip() {
    if let Some(home) = home() {
        let broken = home.join("broken.opus");
        fs::write(&broken, b"OggS, but nothing more").unwrap();
        // A corrupt clip and a missing one are passed over; the third sounds.
        let works = play(vec![broken, home.join("none.opus"), clip()], &home.join("out.raw"));
        return assert!(works, "NO DEVICE");
    }
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out.raw");
    let ran = child("what_is_played_is_the_clip", home.path(), &to_file(&out));
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "is libasound2 installed? (apt-get install libasound2)\n{said}");
    let noise = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(noise.is_empty(), "nothing may reach her screen: {noise}");
    let (rate, mono) = (24_000, decode(&clip()).unwrap());
    // The file grows faster than time and is mostly silence: from the first sound, on a boundary of any frame.
    let mut bytes = fs::read(&out).unwrap();
    let first = bytes.iter().position(|b| *b != 0).unwrap_or(0) / 16 * 16;
    bytes.drain(..first);
    bytes.truncate(4 << 20);
    assert!(bytes.len() > 10_000, "the file holds {} bytes", bytes.len());
    // The device may be opened in one of several formats: the clip must be found in one of them.
    let mut best = (0.0, String::new());
    for channels in [2_usize, 1] {
        for device_rate in [48_000, 44_100, rate] {
            let scaled: Vec<f32> = resample(&mono, rate, device_rate);
            for (name, samples) in formats(&bytes) {
                if best.0 > 0.95 {
                    break;
                }
                let left: Vec<f32> = samples.iter().step_by(channels).copied().collect();
                let found = likeness(&left, &scaled);
                if found > best.0 {
                    best = (found, format!("{name}, {channels} channels, {device_rate} Hz"));
                }
            }
        }
    }
    println!("likeness {:.3} as {}", best.0, best.1);
    assert!(best.0 > 0.9, "the clip is not in the file: {:.3} as {}", best.0, best.1);
}

fn formats(bytes: &[u8]) -> Vec<(&'static str, Vec<f32>)> {
    let i16s = bytes.chunks_exact(2).map(|b| f32::from(i16::from_le_bytes([b[0], b[1]])) / 32768.0).collect();
    let f32s = bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let i32s = bytes.chunks_exact(4).map(|b| i32::from_le_bytes([b[0], b[1], b[2], b[3]]) as f32 / 2_147_483_648.0);
    let sane = |s: Vec<f32>| if s.iter().all(|x| x.is_finite() && x.abs() <= 4.0) { s } else { Vec::new() };
    vec![("float", sane(f32s.collect())), ("16 bit", i16s), ("32 bit", i32s.collect())]
}

fn resample(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    let len = (samples.len() as u64 * u64::from(to) / u64::from(from)) as usize;
    (0..len)
        .map(|i| {
            let at = i as f64 * f64::from(from) / f64::from(to);
            let (whole, part) = (at as usize, at.fract() as f32);
            let here = samples.get(whole).copied().unwrap_or(0.0);
            here + part * (samples.get(whole + 1).copied().unwrap_or(here) - here)
        })
        .collect()
}

#[test]
fn without_a_card_it_says_so_and_goes_on() {
    if let Some(home) = home() {
        let (tell, told) = mpsc::channel();
        let player = Player::start(move |works| {
            let _ = tell.send(works);
        });
        player.chime(Chime::Right);
        let works = told.recv_timeout(Duration::from_secs(5));
        fs::write(home.join("told"), format!("{works:?}")).unwrap();
        player.play(vec![clip()]);
        player.hush();
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let ran = child("without_a_card_it_says_so_and_goes_on", home.path(), "pcm.!default { type hw card 31 }\n");
    assert!(ran.status.success());
    assert_eq!(fs::read_to_string(home.path().join("told")).unwrap(), "Ok(false)");
    assert!(ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
}
