//! Bundles sealed with a passphrase: what is sealed opens only with it, says nothing without, and what was changed is
//! refused whole. The passphrase is asked for in a real terminal and never seen there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod pty;

use aead_stream::{EncryptorBE32, NewStream, StreamBE32, StreamPrimitive};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::XChaCha20Poly1305;
use luch::{
    exchange::{
        bundle::{self, BundleError, MAGIC, MAGIC_SEALED},
        seal::Passphrase,
    },
    log::{Body, NewEvent, Store},
    model::{LearnerId, Picture, Seed},
};
use pty::{Pty, luch};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::Path,
    process::{Command, Output},
};
use uuid::Uuid;

const WORDS: &str = "cuatro hilos rojos largos";

fn open(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

fn log(dir: &Path) -> Store {
    let mut store = open(dir);
    for n in 0..6_u8 {
        let pictures = [Picture(1), Picture(2), Picture(n)];
        let body = Body::LearnerEnrolled { name: Some(format!("Ejemplo {n}")), pictures, locale: "tzo".into() };
        store.append(&[NewEvent { learner: Some(LearnerId(Uuid::from_u128(n.into()))), body }]).unwrap();
    }
    store
}

fn known(store: &Store) -> String {
    format!("{:?}{:?}", store.frontier().unwrap(), store.women(None).unwrap())
}

fn with_digest(mut bytes: Vec<u8>) -> Vec<u8> {
    let digest = Sha256::digest(&bytes);
    bytes.extend(digest);
    bytes
}

/// Sealed as docs/EXCHANGE.md says, by hand, and cheaply: memory and passes are the least.
fn sealed_by_hand(stream: &[u8], words: &str) -> Vec<u8> {
    let (salt, nonce) = ([3_u8; 16], [5_u8; 19]);
    let mut header = Vec::new();
    for cost in [8_u32, 1, 1] {
        header.extend(cost.to_le_bytes());
    }
    header.extend(salt);
    header.extend(nonce);
    let mut key = [0; 32];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, Some(32)).unwrap());
    argon2.hash_password_into(words.as_bytes(), &salt, &mut key).unwrap();
    let stream_be32: StreamBE32<XChaCha20Poly1305> = StreamBE32::new((&key).into(), (&nonce).into());
    let mut encryptor: EncryptorBE32<_> = stream_be32.encryptor();
    let mut bytes = [&MAGIC_SEALED[..], &header].concat();
    let chunks: Vec<&[u8]> = stream.chunks(1 << 16).collect();
    let (last, before) = chunks.split_last().unwrap();
    for chunk in before {
        let mut chunk = chunk.to_vec();
        encryptor.encrypt_next_in_place(&header, &mut chunk).unwrap();
        bytes.extend(chunk);
    }
    let mut last = last.to_vec();
    encryptor.encrypt_last_in_place(&header, &mut last).unwrap();
    bytes.extend(last);
    with_digest(bytes)
}

/// What lies inside a plain bundle of a log.
fn stream_of(store: &Store, place: &Path) -> Vec<u8> {
    let plain = place.join("plain.luch");
    bundle::write(store, "una", &plain, None, None).unwrap();
    let bytes = fs::read(&plain).unwrap();
    bytes[MAGIC.len()..bytes.len() - 32].to_vec()
}

#[test]
fn what_is_sealed_opens_with_its_passphrase_and_says_nothing_without() {
    let place = tempfile::tempdir().unwrap();
    let first = log(&place.path().join("una"));
    let stick = place.path().join("una.luch");
    let passphrase = Passphrase::said(WORDS);
    let manifest = bundle::write(&first, "una", &stick, Some(&passphrase), None).unwrap();
    assert_eq!(manifest.events, 7);
    assert!(bundle::is_sealed(&stick).unwrap());

    let mut other = open(&place.path().join("otra"));
    let before = known(&other);
    let refused = |store: &mut Store, passphrase: Option<&str>| {
        bundle::merge(store, &stick, passphrase.map(Passphrase::said).as_ref(), true).unwrap_err()
    };
    assert!(matches!(refused(&mut other, None), BundleError::Sealed));
    for wrong in ["", "cuatro hilos rojos", "Cuatro hilos rojos largos"] {
        assert!(matches!(refused(&mut other, Some(wrong)), BundleError::WrongPassphrase), "{wrong}");
    }
    // Damage by accident is told from a wrong passphrase, whichever is said.
    let whole = fs::read(&stick).unwrap();
    fs::write(&stick, &whole[..whole.len() - 40]).unwrap();
    assert!(matches!(refused(&mut other, Some("otra")), BundleError::Damaged(_)));
    fs::write(&stick, &whole).unwrap();
    assert_eq!(known(&other), before);

    assert_eq!(bundle::merge(&mut other, &stick, Some(&passphrase), true).unwrap().new, 7);
    assert_eq!(known(&other), known(&first));
    // Sealed twice, nothing is the same but the length: the salt is fresh.
    let again = place.path().join("again.luch");
    bundle::write(&first, "una", &again, Some(&passphrase), None).unwrap();
    let again = fs::read(&again).unwrap();
    let same = whole.iter().zip(&again).skip(28).filter(|(a, b)| a == b).count();
    assert!(same < whole.len() / 16, "{same} of {}", whole.len());
}

#[test]
fn a_bundle_never_takes_the_place_of_one_that_it_cannot_read() {
    let place = tempfile::tempdir().unwrap();
    let store = log(&place.path().join("una"));
    let (mine, theirs) = (Passphrase::said(WORDS), Passphrase::said("otra frase del todo"));
    let name = |passphrase| bundle::free_name(&store, place.path(), "una", passphrase, None).unwrap();
    let first = name(Some(&theirs));
    bundle::write(&store, "una", &first, Some(&theirs), None).unwrap();
    assert_ne!(name(None), first);
    assert_ne!(name(Some(&mine)), first);
    assert_eq!(name(Some(&theirs)), first);
}

#[test]
fn ten_thousand_changed_sealed_bundles_change_nothing() {
    let place = tempfile::tempdir().unwrap();
    let first = log(&place.path().join("una"));
    let mut chance = Seed(11);
    let mut next = |below: usize| {
        chance = chance.derive(1);
        usize::try_from(chance.0 % below as u64).unwrap()
    };
    let stream = stream_of(&first, place.path());
    let passphrase = Passphrase::said(WORDS);
    let whole = sealed_by_hand(&stream, WORDS);
    let bad = place.path().join("bad.luch");
    let mut other = open(&place.path().join("otra"));
    let before = known(&other);
    let (mut damaged, mut wrong) = (0, 0);
    for n in 0..10_000 {
        let mut bytes = whole[..whole.len() - 32].to_vec();
        let mut words = WORDS.to_owned();
        match n % 5 {
            // What anybody can put under a digest that fits.
            0 => {
                let at = MAGIC_SEALED.len() + next(bytes.len() - MAGIC_SEALED.len());
                bytes[at] ^= 1 << next(8);
                bytes = with_digest(bytes);
            }
            1 => {
                bytes.truncate(MAGIC_SEALED.len() + next(bytes.len() - MAGIC_SEALED.len()));
                bytes = with_digest(bytes);
            }
            2 => {
                let more: Vec<u8> = (0..=next(40)).map(|_| next(256).to_le_bytes()[0]).collect();
                bytes.extend(more);
                bytes = with_digest(bytes);
            }
            3 => {
                let at = next(words.len());
                words.replace_range(at..=at, "x");
                if words == WORDS {
                    continue;
                }
                bytes = whole.clone();
            }
            // What happens to a file by itself.
            _ => {
                bytes = whole.clone();
                let at = MAGIC_SEALED.len() + next(bytes.len() - MAGIC_SEALED.len());
                bytes[at] ^= 1 << next(8);
            }
        }
        fs::write(&bad, &bytes).unwrap();
        match bundle::merge(&mut other, &bad, Some(&Passphrase::said(&words)), true) {
            Err(BundleError::Damaged(_)) => damaged += 1,
            Err(BundleError::WrongPassphrase) => wrong += 1,
            other => panic!("{n}: {other:?}"),
        }
    }
    assert_eq!(known(&other), before);
    assert!(damaged > 1000 && wrong > 1000, "{damaged} {wrong}");
    // And the one that was not changed comes in.
    fs::write(&bad, &whole).unwrap();
    assert_eq!(bundle::merge(&mut other, &bad, Some(&passphrase), true).unwrap().new, 7);
}

/// A header that asks for gigabytes is refused before any are taken.
#[test]
fn a_greedy_header_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let first = log(&place.path().join("una"));
    let whole = sealed_by_hand(&stream_of(&first, place.path()), WORDS);
    let bad = place.path().join("bad.luch");
    let mut other = open(&place.path().join("otra"));
    for (at, huge) in [(16, u32::MAX), (16, 1 << 20), (20, u32::MAX), (24, u32::MAX), (16, 0), (20, 0), (24, 0)] {
        let mut bytes = whole[..whole.len() - 32].to_vec();
        bytes[at..at + 4].copy_from_slice(&huge.to_le_bytes());
        fs::write(&bad, with_digest(bytes)).unwrap();
        let refused = bundle::merge(&mut other, &bad, Some(&Passphrase::said(WORDS)), true).unwrap_err();
        assert!(matches!(refused, BundleError::Damaged(_)), "{huge} at {at}: {refused}");
    }
}

fn run(dir: &Path, passphrase: Option<&str>, args: &[&str]) -> Output {
    let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
    luch.arg("--data").arg(dir).args(["--locale", "es"]).args(args).env_remove("LUCH_PASSPHRASE");
    luch.envs(passphrase.map(|p| ("LUCH_PASSPHRASE", p)));
    luch.stdin(std::process::Stdio::null()).output().unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr)
}

/// Two computers and a stick, sealed all the way; the passphrase from the variable, and from a file.
#[test]
fn a_sealed_stick_stays_sealed() {
    let place = tempfile::tempdir().unwrap();
    let (una, otra) = (place.path().join("una"), place.path().join("otra"));
    drop((log(&una), open(&otra)));
    let stick = place.path().join("memoria");
    fs::create_dir(&stick).unwrap();
    let folder = stick.to_str().unwrap();
    assert!(run(&una, Some(WORDS), &["sync", folder]).status.success());
    let left = bundle::found(&stick).unwrap();
    assert!(left.len() == 1 && bundle::is_sealed(&left[0]).unwrap());

    let out = run(&otra, None, &["sync", folder]);
    assert!(!out.status.success());
    assert!(said(&out).contains("está cerrado con una frase secreta. Pídala a quien lo hizo"), "{}", said(&out));
    assert_eq!(bundle::found(&stick).unwrap(), left, "nothing open is left among what is sealed");
    let out = run(&otra, Some("otra frase cualquiera"), &["import", "--yes", folder]);
    assert!(!out.status.success());
    assert!(said(&out).contains("La frase secreta no abre"), "{}", said(&out));
    assert!(open(&otra).frontier().unwrap().is_empty());

    let file = place.path().join("frase.txt");
    fs::write(&file, format!("{WORDS}\nwhatever follows\n")).unwrap();
    let out = run(&otra, None, &["sync", folder, "--passphrase-file", file.to_str().unwrap()]);
    assert!(out.status.success(), "{}", said(&out));
    assert!(bundle::found(&stick).unwrap().iter().all(|f| bundle::is_sealed(f).unwrap()));
    assert_eq!(known(&open(&otra)), known(&open(&una)));
    // A short one is refused, nothing is written, and nobody is asked where nobody is.
    let out = run(&una, None, &["export", "--sealed", folder]);
    assert!(!out.status.success());
    assert!(said(&out).contains("Sin frase secreta no se cerró nada"), "{}", said(&out));
}

#[test]
fn the_passphrase_is_asked_for_twice_and_never_seen() {
    let place = tempfile::tempdir().unwrap();
    let (una, otra) = (place.path().join("una"), place.path().join("otra"));
    drop((log(&una), open(&otra)));
    let stick = place.path().join("una.luch");
    let start = |dir: &Path, args: &[&str]| {
        let mut command = luch(dir);
        command.args(args);
        command.arg(&stick);
        Pty::start(&command, 100, 24)
    };
    let mut pty = start(&una, &["export", "--sealed"]);
    pty.wait("No se verá:");
    pty.keys("corta\r");
    pty.wait("Escríbala otra vez:");
    pty.keys("corta\r");
    pty.wait("Es corta");
    pty.until("asked again", |s| s.matches("No se verá:").count() == 2);
    pty.keys("cuatro hilos negros\x15cuatro hilos rojos\x7fs largos\r");
    pty.until("asked twice", |s| s.matches("Escríbala otra vez:").count() == 2);
    pty.keys("cuatro hilos rojos largos\r");
    pty.wait("cerrado con su frase secreta. Guárdela bien");
    pty.ends();
    assert!(!pty.raw().contains("hilos"), "{}", pty.raw());

    let mut pty = start(&otra, &["import", "--yes"]);
    pty.wait("Frase secreta de una.luch");
    pty.keys("no es\r");
    pty.until("asked again", |s| s.matches("Frase secreta de una.luch").count() == 2);
    pty.keys("cuatro hilos rojos largos\r");
    pty.wait("entraron 7 nuevos");
    pty.ends();
    assert!(!pty.raw().contains("hilos"));
    assert_eq!(known(&open(&otra)), known(&open(&una)));

    // Left with Esc, or told to end: nothing is written, and the terminal echoes again.
    let fresh = place.path().join("nueva");
    drop(open(&fresh));
    for leave in ["\x1b", "\x03", "TERM"] {
        let mut command = portable_pty::CommandBuilder::new("sh");
        let script =
            "sh -c 'echo $$ >\"$1.pid\"; exec \"$0\" --data \"$1\" --locale es import --yes \"$2\"' \"$@\"; stty -a";
        command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_luch")]);
        command.args([&fresh, &stick]);
        let mut pty = Pty::start(&command, 100, 24);
        pty.wait("Frase secreta de una.luch");
        if leave == "TERM" {
            let id = fs::read_to_string(fresh.with_extension("pid")).unwrap();
            pty::signal("TERM", id.trim().parse().unwrap());
        } else {
            pty.keys(leave);
        }
        pty.wait("está cerrado con una frase secreta");
        pty.until("echo is on again", |s| s.contains(" echo ") && s.contains(" icanon "));
        pty.ends();
        assert!(open(&fresh).frontier().unwrap().is_empty());
    }
}
