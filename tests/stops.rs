//! A stick's stops, through the facilitator's screens: what is shown before anything changes, what is done, and when the
//! stick may be taken out; and what is said when it cannot be done.
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

use luch::{
    exchange::{
        bundle,
        seal::Passphrase,
        stop::{self, Came, Doing},
    },
    log::{Body, NewEvent, Store},
    model::{LearnerId, Picture},
};
use portable_pty::CommandBuilder;
use pty::{Pty, luch};
use sha2::{Digest, Sha256};
use std::{fs, path::Path, process::Command};

fn open(dir: &Path) -> Store {
    Store::open(dir).unwrap().0
}

fn enroll(dir: &Path, name: &str, pictures: [u8; 3]) {
    let body = Body::LearnerEnrolled { name: Some(name.into()), pictures: pictures.map(Picture), locale: "tzo".into() };
    let learner = Some(LearnerId(uuid::Uuid::new_v4()));
    open(dir).append(&[NewEvent { learner, body }]).unwrap();
}

fn held(dir: &Path) -> u64 {
    open(dir).frontier().unwrap().values().sum()
}

#[test]
fn what_is_looked_at_changes_nothing_and_what_is_brought_is_the_same() {
    let place = tempfile::tempdir().unwrap();
    let (here, stick) = (place.path().join("here"), place.path().join("stick"));
    fs::create_dir(&stick).unwrap();
    enroll(&here, "De aquí", [1, 1, 1]);
    for n in 0..3 {
        // Each knows what the one before it knew: what they tell together is new once.
        let there = place.path().join(format!("{n}"));
        if n > 0 {
            stop::bring(&mut open(&there), &stick, None, true, &mut |_| {}).unwrap();
        }
        enroll(&there, &format!("De allá {n}"), [2, 2, n]);
        let mut store = open(&there);
        store.name_computer(&format!("compu {n}")).unwrap();
        stop::leave(&store, "1", &stick, None, &mut |_| {}).unwrap();
    }
    fs::write(stick.join("rota.luch"), b"LUCH BUNDLE 1\n\0\0...").unwrap();
    fs::write(stick.join("otra.luch"), b"something else").unwrap();
    let before = held(&here);
    let mut doings = Vec::new();
    let looked = stop::bring(&mut open(&here), &stick, None, false, &mut |d| doings.push(d)).unwrap();
    assert_eq!(held(&here), before, "only looked");
    assert_eq!(doings.first(), Some(&Doing::Looking(1, 5)));
    assert_eq!(looked.all.learners, 3);
    assert_eq!(looked.found.iter().filter(|f| matches!(f.came, Came::Refused(_))).count(), 2);
    let brought = stop::bring(&mut open(&here), &stick, None, true, &mut |_| {}).unwrap();
    assert_eq!(brought, looked, "what was shown is what was done");
    let left = stop::leave(&open(&here), "1", &stick, None, &mut |d| doings.push(d)).unwrap();
    assert_eq!((left.events, doings.last()), (held(&here), Some(&Doing::Leaving)));
    assert_eq!(bundle::Bundle::open(&left.path, None).unwrap().manifest.events, left.events);
}

/// A bundle that says of itself that it holds more than it does: found out when all of it is written.
fn boasting(bundle: &Path, to: &Path) {
    let bytes = fs::read(bundle).unwrap();
    let inside = zstd::decode_all(&bytes[bundle::MAGIC.len()..bytes.len() - 32]).unwrap();
    let said = String::from_utf8(inside).unwrap().replacen("\"events\":", "\"events\":9", 1);
    let mut bytes = bundle::MAGIC.to_vec();
    bytes.extend(zstd::encode_all(said.as_bytes(), 3).unwrap());
    bytes.extend(Sha256::digest(&bytes));
    fs::write(to, bytes).unwrap();
}

#[test]
fn what_several_bundles_tell_is_counted_once_and_one_that_fails_late_changes_nothing_that_is_said_of_the_others() {
    let place = tempfile::tempdir().unwrap();
    let dir = |name: &str| place.path().join(name);
    let stick = dir("stick");
    fs::create_dir(&stick).unwrap();
    let leave = |from: &str, to: &Path| {
        fs::create_dir_all(to).unwrap();
        let mut store = open(&dir(from));
        store.name_computer(from).unwrap();
        stop::leave(&store, from, to, None, &mut |_| {}).unwrap()
    };
    // All three know Ana, who is here already; two of them know Bea, one of whose bundles cannot be believed.
    enroll(&dir("ana"), "Ana", [1, 1, 1]);
    leave("ana", &stick);
    for other in ["here", "bea", "carmen"] {
        stop::bring(&mut open(&dir(other)), &stick, None, true, &mut |_| {}).unwrap();
    }
    enroll(&dir("bea"), "Bea", [2, 2, 2]);
    leave("bea", &stick);
    enroll(&dir("dora"), "Dora", [4, 4, 4]);
    boasting(&leave("dora", &dir("aside")).path, &stick.join("b-dora.luch"));
    stop::bring(&mut open(&dir("carmen")), &dir("stick"), None, true, &mut |_| {}).unwrap();
    enroll(&dir("carmen"), "Carmen", [3, 3, 3]);
    leave("carmen", &stick);
    let before = held(&dir("here"));
    let mut union = open(&dir("union"));
    for one in ["ana", "bea", "carmen"] {
        bundle::merge(&mut union, &stick.join(format!("{one}.luch")), None, true).unwrap();
    }
    let all: u64 = union.frontier().unwrap().values().sum();
    let looked = stop::bring(&mut open(&dir("here")), &stick, None, false, &mut |_| {}).unwrap();
    assert_eq!((looked.all.new, looked.all.known, looked.all.learners), (all - before, before, 2));
    assert_eq!(looked.found.iter().filter_map(|f| f.content.as_deref()).collect::<Vec<_>>(), ["ana", "bea", "carmen"]);
    let said = |here| looked.other_courses(here).map(|text| format!("{text:?}"));
    assert!(said("ana").unwrap().contains("bea, carmen") && !said("bea").unwrap().contains("bea,"));
    let refused = |f: &&stop::Found| matches!(f.came, Came::Refused(_));
    let names: Vec<_> = looked.found.iter().filter(refused).map(|f| f.path.file_name().unwrap()).collect();
    assert_eq!(names, ["b-dora.luch"]);
    assert_eq!(held(&dir("here")), before, "only looked");
    let brought = stop::bring(&mut open(&dir("here")), &stick, None, true, &mut |_| {}).unwrap();
    assert_eq!(brought, looked);
    assert_eq!(held(&dir("here")), all);
    let again = stop::bring(&mut open(&dir("here")), &stick, None, false, &mut |_| {}).unwrap();
    assert_eq!((again.all.new, again.all.known, again.all.learners), (0, all, 0));
}

#[test]
fn a_stick_with_the_program_keeps_its_bundles_in_their_folder_and_a_sealed_one_waits_for_its_phrase() {
    let place = tempfile::tempdir().unwrap();
    let (here, there, stick) = (place.path().join("here"), place.path().join("there"), place.path().join("stick"));
    fs::create_dir_all(stick.join("bundles")).unwrap();
    enroll(&there, "De allá", [1, 2, 3]);
    let phrase = Passphrase::chosen("cuatro hilos rojos", "cuatro hilos rojos").unwrap();
    let left = stop::leave(&open(&there), "1", &stick, Some(&phrase), &mut |_| {}).unwrap();
    assert_eq!(left.path.parent(), Some(stick.join("bundles").as_path()));
    let mut store = open(&here);
    let closed = stop::bring(&mut store, &stick, None, true, &mut |_| {}).unwrap();
    assert!(matches!(closed.found[..], [stop::Found { came: Came::Sealed(_), .. }]));
    assert!(store.learners().unwrap().is_empty());
    stop::bring(&mut store, &stick, Some(&phrase), true, &mut |_| {}).unwrap();
    assert_eq!(store.learners().unwrap().len(), 1);
    fs::remove_dir_all(&stick).unwrap();
    assert!(stop::bring(&mut store, &stick, None, true, &mut |_| {}).is_err(), "it was pulled out");
    assert!(stop::leave(&store, "1", &stick, None, &mut |_| {}).is_err());
}

/// Into the facilitator's area of a computer, whose number is set if none is yet, and to the stick.
fn at_the_stick(data: &Path, stick: &Path) -> Pty {
    at_the_stick_in(&luch(data), stick)
}

fn at_the_stick_in(luch: &CommandBuilder, stick: &Path) -> Pty {
    let mut pty = says(luch, "4711");
    pty.until("the area or once more", |s| s.contains("Escríbalo otra vez") || s.contains("Los grupos: hoy"));
    if pty.contents().contains("Escríbalo otra vez") {
        press(&mut pty, "4711\r", "Los grupos: hoy");
    }
    press(&mut pty, "5", "Otra carpeta");
    // However many sticks are in, the folder is the last but one.
    pty.keys("\x1b[A\x1b[A\r");
    pty.wait("¿Qué carpeta?");
    press(&mut pty, &format!("{}\r", stick.display()), "¿Qué hacemos con la memoria?");
    pty
}

/// Says a number where the facilitator's is asked for, or chosen.
fn says(luch: &CommandBuilder, number: &str) -> Pty {
    let mut pty = Pty::start(luch, 80, 24);
    press(&mut pty, "", "¿En qué lengua");
    // The names of this computer come when they have been read.
    press(&mut pty, "\r", "Ya tengo mis dibujos");
    press(&mut pty, "4", "número secreto");
    press(&mut pty, &format!("{number}\r"), "");
    pty
}

fn press(pty: &mut Pty, keys: &str, wait: &str) {
    pty.keys(keys);
    pty.wait(wait);
}

fn leave(mut pty: Pty) {
    pty.until("the hub", |s| s.contains("Los grupos: hoy"));
    pty.keys("\x1b");
    pty.wait("¿Salir de la mesa");
    pty.keys("2");
    pty.wait("¿En qué lengua");
    pty.keys("\x1b");
    pty.wait("¿Cerrar el programa?");
    pty.keys("2");
    pty.ends();
}

#[test]
fn a_stick_goes_between_two_computers_through_the_screens() {
    let place = tempfile::tempdir().unwrap();
    let (one, two) = (place.path().join("one"), place.path().join("two"));
    let stick = place.path().join("stick");
    fs::create_dir(&stick).unwrap();
    enroll(&one, "Xunka'", [1, 2, 3]);
    enroll(&one, "Maruch", [4, 5, 6]);
    enroll(&two, "Xunka'", [1, 2, 3]);
    enroll(&two, "Juana", [7, 8, 9]);
    open(&one).name_computer("La azul").unwrap();

    let mut pty = at_the_stick(&one, &stick);
    press(&mut pty, "1", "no trae paquetes");
    press(&mut pty, "1", "Ya puede sacar la memoria");
    assert!(pty.contents().contains("La-azul.luch"), "{}", pty.contents());
    press(&mut pty, "\r", "Los grupos: hoy");
    leave(pty);

    let mut pty = at_the_stick(&two, &stick);
    press(&mut pty, "1", "2 mujeres nuevas");
    assert_eq!(open(&two).learners().unwrap().len(), 2, "nothing is changed before she has seen what");
    press(&mut pty, "1", "Ya puede sacar la memoria");
    // Xunka' made a profile on each computer.
    pty.wait("que parecen de la misma mujer");
    press(&mut pty, "\r", "¿Son la misma mujer?");
    press(&mut pty, "2", "Ya no hay perfiles");
    press(&mut pty, "\r", "Memoria USB");
    pty.keys("\x1b");
    leave(pty);
    assert_eq!(open(&two).learners().unwrap().len(), 3);

    // That they are one travels with the next stop.
    let mut pty = at_the_stick(&two, &stick);
    press(&mut pty, "3", "Se guarda en la memoria");
    press(&mut pty, "1", "Ya puede sacar la memoria");
    pty.keys("\r");
    leave(pty);

    let mut pty = at_the_stick(&one, &stick);
    press(&mut pty, "2", "mujeres nuevas");
    press(&mut pty, "1", "Ya puede sacar la memoria");
    assert!(!pty.contents().contains("que parecen de la misma mujer"), "joined there, joined here");
    pty.keys("\r");
    leave(pty);
    let names = |dir: &Path| {
        let mut names: Vec<_> = open(dir).women(None).unwrap().into_iter().map(|w| (w.name, w.profiles)).collect();
        names.sort();
        names
    };
    assert_eq!(names(&one), names(&two));
    assert_eq!(names(&one).len(), 3);

    // A damaged one is refused and said so; the rest of the stop is done.
    fs::write(stick.join("rota.luch"), b"LUCH BUNDLE 1\n\0\0...").unwrap();
    let mut pty = at_the_stick(&one, &stick);
    press(&mut pty, "1", "rota.luch está dañado");
    press(&mut pty, "1", "Ya puede sacar la memoria");
    assert!(pty.contents().contains("Se leyó de nuevo"), "{}", pty.contents());
    pty.keys("\r");
    leave(pty);
    let mut pty = at_the_stick(&one, &place.path().join("gone"));
    press(&mut pty, "3", "La memoria no está");
    // Back to what she typed, to mend it.
    press(&mut pty, "\x1b", "¿Qué carpeta?");
    press(&mut pty, "\x1b", "Otra carpeta");
    pty.keys("\x1b");
    leave(pty);
}

/// Everything that can be wrong with a bundle, each said by name with what to do; and nothing of it comes in.
#[test]
fn what_cannot_come_in_is_said_on_the_screen_with_what_to_do() {
    let place = tempfile::tempdir().unwrap();
    let (here, there, stick) = (place.path().join("here"), place.path().join("there"), place.path().join("stick"));
    fs::create_dir(&stick).unwrap();
    enroll(&here, "Ana", [1, 2, 3]);
    enroll(&there, "Bea", [4, 5, 6]);
    let phrase = Passphrase::chosen("cuatro hilos rojos", "cuatro hilos rojos").unwrap();
    bundle::write(&open(&there), "c", &stick.join("cerrado.luch"), Some(&phrase), None).unwrap();
    fs::write(stick.join("ajeno.luch"), b"Lista de precios").unwrap();
    fs::write(stick.join("nuevo.luch"), [b"LUCH BUNDLE 2\n\0\0".as_slice(), &[0; 64]].concat()).unwrap();
    let before = held(&here);
    let mut pty = at_the_stick(&here, &stick);
    press(&mut pty, "2", "Trae 0 apuntes nuevos");
    pty.wait("ajeno.luch no es un paquete de Luch");
    pty.wait("nuevo.luch es de un Luch más nuevo. Actualice");
    pty.wait("cerrado.luch está cerrado con una frase secreta. Pídala");
    press(&mut pty, "2", "¿Qué hacemos con la memoria?");
    // Another phrase than the one that it was sealed with.
    press(&mut pty, "4", "Escriba la frase secreta");
    press(&mut pty, "cuatro hilos verdes\r", "Escríbala otra vez");
    press(&mut pty, "cuatro hilos verdes\r", "sí, con frase");
    press(&mut pty, "2", "La frase secreta no abre cerrado.luch. Revísela");
    press(&mut pty, "1", "No todo se pudo: lea por qué. Ya puede sacar la memoria");
    assert_eq!(open(&here).learners().unwrap().len(), 1);
    press(&mut pty, "\r", "Los grupos: hoy");
    press(&mut pty, "5", "Otra carpeta");
    pty.keys("\x1b");
    leave(pty);
    // Not even that she chose her number is in the log.
    assert_eq!(held(&here), before);
}

/// The program in a place of its own where a stick can be mounted, `script` does it; `$STICK`, `$BEFORE` for what lies on
/// it, and `$NOW`, for what is done when a file of that name is there, and `$DONE` when it was.
fn mounted(place: &Path, script: &str) -> CommandBuilder {
    let alone = |flags: &str| Command::new("unshare").args([flags, "true"]).output().unwrap().status.success();
    let flags = if alone("-m") { "-m" } else { "-rm" };
    let luch = luch(&place.join("here"));
    let mut shell = CommandBuilder::new("unshare");
    shell.args([flags, "sh", "-uc", &format!("{script}\nexec \"$0\" \"$@\"")]);
    shell.args(luch.get_argv());
    for (name, value) in luch.iter_full_env_as_str() {
        shell.env(name, value);
    }
    for (name, path) in [("STICK", "stick"), ("BEFORE", "before"), ("NOW", "now"), ("DONE", "done")] {
        shell.env(name, place.join(path));
    }
    shell
}

/// A computer with Ana, and what lies on a stick: a bundle with Bea.
fn with_a_stick() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let dir = |name: &str| place.path().join(name);
    for folder in ["stick", "before"] {
        fs::create_dir(dir(folder)).unwrap();
    }
    enroll(&dir("here"), "Ana", [1, 2, 3]);
    enroll(&dir("there"), "Bea", [4, 5, 6]);
    bundle::write(&open(&dir("there")), "otra", &dir("before").join("otra.luch"), None, None).unwrap();
    place
}

const MOUNT: &str = "mount -t tmpfs -o size=256k luch-test \"$STICK\" && cp \"$BEFORE\"/* \"$STICK\" || exit 9";

/// What went wrong with the stick is not called done; she goes on, and so many women are on this computer.
fn goes_on(mut pty: Pty, place: &Path, women: usize) {
    assert!(!pty.contents().contains("Listo."), "{}", pty.contents());
    press(&mut pty, "\r", "Los grupos: hoy");
    leave(pty);
    assert_eq!(open(&place.join("here")).learners().unwrap().len(), women);
}

#[test]
fn a_stick_that_may_only_be_read_brings_and_says_why_nothing_is_left_on_it() {
    let place = with_a_stick();
    let script = format!("{MOUNT}\nmount -o remount,bind,ro \"$STICK\" || exit 9");
    let mut pty = at_the_stick_in(&mounted(place.path(), &script), &place.path().join("stick"));
    press(&mut pty, "1", "1 mujer nueva");
    press(&mut pty, "1", "La memoria solo se puede leer. Si tiene un seguro");
    pty.wait("Lo que entró ya está guardado en esta computadora");
    goes_on(pty, place.path(), 2);
}

#[test]
fn a_full_stick_brings_and_says_that_nothing_more_has_room() {
    let place = with_a_stick();
    let script = format!("{MOUNT}\ncat /dev/zero > \"$STICK/lleno\" 2>/dev/null");
    let mut pty = at_the_stick_in(&mounted(place.path(), &script), &place.path().join("stick"));
    press(&mut pty, "1", "1 mujer nueva");
    press(&mut pty, "1", "No cabe en la memoria. Borre algo o use otra");
    goes_on(pty, place.path(), 2);
}

/// It was looked at, and is gone when she says yes. Its folder is still there, as it is where sticks always come to one
/// place: nothing may be left in it that she would believe to be on the stick.
#[test]
fn a_stick_that_is_taken_out_before_she_says_yes_is_missed() {
    let place = with_a_stick();
    let gone = "(until [ -e \"$NOW\" ]; do sleep 0.02; done; umount -l \"$STICK\"; : > \"$DONE\") > /dev/null 2>&1 < /dev/null &";
    let stick = place.path().join("stick");
    let mut pty = at_the_stick_in(&mounted(place.path(), &format!("{MOUNT}\n{gone}")), &stick);
    press(&mut pty, "1", "1 mujer nueva");
    fs::write(place.path().join("now"), b"").unwrap();
    let done = place.path().join("done");
    pty.until("the stick is gone", |_| done.exists());
    press(&mut pty, "1", "La memoria no está, o se sacó. Métala y pruebe otra vez");
    let said = pty.contents();
    assert_eq!(said.matches("La memoria no está").count(), 1, "{said}");
    assert!(!said.contains("Ya puede sacar"), "what is not there is not ready to go: {said}");
    goes_on(pty, place.path(), 1);
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 0, "left on the computer's own disk");
}

/// Two facilitators, each with her laptop, her number and her group, meet with one stick: all goes to both, but the numbers.
#[test]
fn two_facilitators_laptops_meet_and_both_have_all() {
    let place = tempfile::tempdir().unwrap();
    let (one, two, stick) = (place.path().join("one"), place.path().join("two"), place.path().join("stick"));
    fs::create_dir(&stick).unwrap();
    let luch = |dir: &Path, args: &[&str]| {
        let mut luch = Command::new(env!("CARGO_BIN_EXE_luch"));
        let out = luch.args(["--locale", "es", "--data"]).arg(dir).args(args).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    luch(&one, &["demo", "--learners", "7", "--events", "600", "--seed", "2"]);
    luch(&two, &["demo", "--learners", "9", "--events", "1200", "--seed", "1"]);
    let numbers = [(&one, "4711", "8265"), (&two, "8265", "4711")];
    let hashes = numbers.map(|(dir, hers, _)| {
        let mut pty = says(&pty::luch(dir), hers);
        press(&mut pty, "", "Escríbalo otra vez");
        press(&mut pty, &format!("{hers}\r"), "Los grupos: hoy");
        leave(pty);
        fs::read_to_string(dir.join("pin")).unwrap()
    });
    let women = |dir: &Path| open(dir).women(None).unwrap();
    let (hers, others) = (women(&one).len(), women(&two).len());
    let to = stick.to_str().unwrap();
    luch(&one, &["sync", to]);
    let said = luch(&two, &["sync", to]);
    assert!(said.contains(&format!("mujeres nuevas: {hers}.")) && said.contains("Listo:"), "{said}");
    let said = luch(&one, &["sync", to]);
    assert!(said.contains(&format!("mujeres nuevas: {others}.")), "{said}");
    let all = |dir: &Path| {
        let store = open(dir);
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
        let women = store.women(None).unwrap();
        let standings = store.standings(&women).unwrap();
        format!("{:?} {women:?} {standings:?} {:?}", store.frontier().unwrap(), store.cohorts().unwrap())
    };
    assert!(all(&one) == all(&two));
    assert_eq!(women(&one).len(), hers + others);
    let said = luch(&two, &["sync", to]);
    assert!(said.contains("entraron 0 nuevos"), "{said}");

    // Neither what lies on the stick nor a log or copy tells of a number.
    let phrase = place.path().join("phrase");
    fs::write(&phrase, "cuatro hilos rojos").unwrap();
    let sealed = place.path().join("sealed.luch");
    luch(&one, &["export", sealed.to_str().unwrap(), "--sealed", "--passphrase-file", phrase.to_str().unwrap()]);
    let mut told = Vec::new();
    let phrase = Passphrase::chosen("cuatro hilos rojos", "cuatro hilos rojos").unwrap();
    let mut unsealed = bundle::Bundle::open(&sealed, Some(&phrase)).unwrap();
    unsealed
        .each(|event| {
            told.extend(format!("{event:?}").into_bytes());
            Ok(())
        })
        .unwrap();
    for path in bundle::found(&stick).unwrap() {
        let bytes = fs::read(path).unwrap();
        told.extend(zstd::decode_all(&bytes[bundle::MAGIC.len()..bytes.len() - 32]).unwrap());
    }
    for dir in [&one, &two] {
        open(dir).take_copy_if_due().unwrap();
        let copies = fs::read_dir(dir.join("copies")).unwrap().map(|copy| copy.unwrap().path());
        let files = ["luch.db", "luch.db-wal"].map(|name| dir.join(name));
        copies.chain(files).for_each(|file| told.extend(fs::read(file).unwrap_or_default()));
    }
    assert!(told.len() > 1 << 20, "all of it was looked at");
    for hash in hashes {
        // The last part is the hash itself; what stands before it says how it was made.
        for secret in [b"argon2".as_slice(), hash.rsplit('$').next().unwrap().as_bytes()] {
            assert!(!told.windows(secret.len()).any(|w| w == secret));
        }
    }
    for (dir, hers, others) in numbers {
        press(&mut says(&pty::luch(dir), others), "", "Ese no es");
        leave(says(&pty::luch(dir), hers));
    }
}
