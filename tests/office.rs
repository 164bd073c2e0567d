//! The programme's office: a real PostgreSQL server, started here on a folder of its own. `cargo test --features office`.
#![cfg(feature = "office")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod history;

use history::{happening, live, store, uuid};
use luch::{
    exchange::office::{Address, OfficeError, push},
    log::{NewEvent, Store},
    model::{Chance, LearnerId, Seed},
};
use postgres::{Client, NoTls};
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A server of this test alone, as somebody who may do nothing else: PostgreSQL does not run as root.
struct Server {
    dir: tempfile::TempDir,
    port: u16,
    child: Child,
}

/// PostgreSQL's programs lie where Debian puts them, or on the path.
fn program(name: &str) -> PathBuf {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = debian.map(|e| e.path().join("bin").join(name)).filter(|p| p.is_file()).collect();
    found.sort();
    found.pop().unwrap_or_else(|| name.into())
}

fn is_root() -> bool {
    rustix::process::getuid().is_root()
}

fn unprivileged(name: &str) -> Command {
    if !is_root() {
        return Command::new(program(name));
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups"]).arg(program(name));
    command
}

impl Server {
    fn start(settings: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("data");
        if is_root() {
            assert!(Command::new("chown").arg("nobody").arg(dir.path()).status().unwrap().success());
        }
        let made = unprivileged("initdb")
            .args(["--username=luch", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C", "-D"])
            .arg(&data)
            .current_dir("/")
            .output()
            .expect("PostgreSQL is installed: apt-get install postgresql");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let rules = "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n";
        fs::write(data.join("pg_hba.conf"), rules).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        for name in settings.iter().filter_map(|s| s.strip_prefix("file:")) {
            let to = data.join(Path::new(name).file_name().unwrap());
            fs::copy(name, &to).unwrap();
            if is_root() {
                assert!(Command::new("chown").arg("nobody").arg(&to).status().unwrap().success());
            }
            assert!(Command::new("chmod").arg("600").arg(&to).status().unwrap().success());
        }
        let mut command = unprivileged("postgres");
        command.arg("-D").arg(&data).arg("-k").arg(dir.path()).args(["-p", &port.to_string(), "-h", "127.0.0.1", "-F"]);
        for setting in settings.iter().filter(|s| !s.starts_with("file:")) {
            command.args(["-c", setting]);
        }
        let log = fs::File::create(dir.path().join("log")).unwrap();
        let child = command.current_dir("/").stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let server = Self { dir, port, child };
        let end = Instant::now() + Duration::from_secs(60);
        while Client::connect(&server.near(), NoTls).is_err() {
            assert!(Instant::now() < end, "{}", fs::read_to_string(server.dir.path().join("log")).unwrap());
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    /// Through its socket.
    fn near(&self) -> String {
        format!("host={} port={} user=luch dbname=postgres", self.dir.path().display(), self.port)
    }

    fn client(&self) -> Client {
        Client::connect(&self.near(), NoTls).unwrap()
    }

    fn count(&self) -> i64 {
        let mut client = self.client();
        client.query_one("SELECT count(*) FROM luch.event", &[]).map_or(0, |r| r.get(0))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

fn address(text: &str) -> Address {
    Address::read(text, &|_| None).unwrap()
}

fn copy(from: &Path) -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    let db = Connection::open(Store::path(from)).unwrap();
    db.execute("VACUUM INTO ?1", [Store::path(to.path()).to_str().unwrap()]).unwrap();
    to
}

/// Rows as they are read here and there: the same text, or the office tells something else.
const SAME: [(&str, &str, &str); 12] = [
    (
        "events",
        "SELECT lower(hex(w.id)), seq, tick, wall, lower(hex(learner)), kind FROM event e JOIN writer w ON w.n = e.writer
         WHERE body NOT LIKE '%many%'",
        "SELECT replace(writer::text, '-', ''), seq, tick, wall, coalesce(replace(learner::text, '-', ''), ''), kind
         FROM luch.event WHERE body::text NOT LIKE '%many%'",
    ),
    (
        "learner",
        "SELECT lower(hex(id)), name, locale, archived, lower(hex(joined)), enrolled, seen
         FROM learner WHERE enrolled IS NOT NULL",
        "SELECT replace(id::text, '-', ''), name, locale, archived::int, coalesce(replace(joined::text, '-', ''), ''),
                enrolled, seen FROM luch.learner",
    ),
    (
        "attempt",
        "SELECT lower(hex(w.id)), seq, tick, wall, lower(hex(learner)), lesson, step, kind, occasion, picked, verdict,
                tries, hears, iif(spent_ms = 1200, 1200, 1) FROM attempt a JOIN writer w ON w.n = a.writer
         WHERE tries <> 'many'",
        "SELECT replace(writer::text, '-', ''), seq, tick, wall, replace(learner::text, '-', ''), lesson, step, kind,
                occasion, picked, verdict, tries, hears, CASE spent_ms WHEN 1200 THEN 1200 ELSE 1 END FROM luch.attempt",
    ),
    (
        "answer",
        "SELECT s.id, q.step, lower(hex(l.id)), first, picked, last, tries FROM answer a JOIN learner l ON l.n = a.learner
         JOIN question q ON q.n = a.question JOIN lesson s ON s.n = q.lesson",
        "SELECT lesson, step, replace(learner::text, '-', ''), first, picked, last, tries FROM luch.answer",
    ),
    (
        "lesson_progress",
        "SELECT lower(hex(l.id)), s.id, opened, finished
         FROM lesson_progress p JOIN learner l ON l.n = p.learner JOIN lesson s ON s.n = p.lesson",
        "SELECT replace(learner::text, '-', ''), lesson, opened, finished FROM luch.lesson_progress",
    ),
    (
        "promise",
        "SELECT lower(hex(learner)), lesson, step, choice, iif(kept_at > made_at, kept, NULL) FROM promise
         WHERE choice IS NOT NULL",
        "SELECT replace(learner::text, '-', ''), lesson, step, choice, kept FROM luch.promise",
    ),
    (
        "cohort",
        "SELECT lower(hex(id)), name, community, locale, begins, ends FROM cohort",
        "SELECT replace(id::text, '-', ''), name, community, locale, begins, ends FROM luch.cohort",
    ),
    (
        "member",
        "SELECT lower(hex(cohort)), lower(hex(learner)), member FROM member",
        "SELECT replace(cohort::text, '-', ''), replace(learner::text, '-', ''), member::int FROM luch.member",
    ),
    (
        "session",
        "SELECT lower(hex(id)), lower(hex(cohort)), date, workshop, place, hours FROM session",
        "SELECT replace(id::text, '-', ''), replace(cohort::text, '-', ''), date, workshop, place, hours FROM luch.session",
    ),
    (
        "attendance",
        "SELECT lower(hex(session)), lower(hex(learner)), came FROM attendance",
        "SELECT replace(session::text, '-', ''), replace(learner::text, '-', ''), came::int FROM luch.attendance",
    ),
    (
        "hands",
        "SELECT lower(hex(cohort)), lesson, step, key + 1, value ->> 0, value ->> 1 FROM hands, json_each(hands.hands)",
        "SELECT coalesce(replace(cohort::text, '-', ''), ''), lesson, step, nth, option, hands FROM luch.hands",
    ),
    (
        "assignment and erased",
        "SELECT lower(hex(cohort)), lessons FROM assignment UNION ALL SELECT lower(hex(learner)), '' FROM erased",
        "SELECT replace(cohort::text, '-', ''), lessons::text FROM luch.assignment
         UNION ALL SELECT replace(learner::text, '-', ''), '' FROM luch.erased",
    ),
];

fn rows_here(dir: &Path, sql: &str) -> BTreeSet<String> {
    let db = Connection::open(Store::path(dir)).unwrap();
    let mut query = db.prepare(sql).unwrap();
    let columns = query.column_count();
    let text = |v: rusqlite::types::Value| match v {
        rusqlite::types::Value::Null => "NULL".to_owned(),
        rusqlite::types::Value::Integer(n) => n.to_string(),
        rusqlite::types::Value::Text(text) => text.replace('\0', ""),
        other => panic!("{other:?}"),
    };
    let rows =
        query.query_map([], |r| Ok((0..columns).map(|c| text(r.get(c).unwrap())).collect::<Vec<_>>().join(" | ")));
    rows.unwrap().map(Result::unwrap).collect()
}

fn rows_there(server: &Server, sql: &str) -> BTreeSet<String> {
    let messages = server.client().simple_query(sql).unwrap();
    let rows = messages.iter().filter_map(|m| match m {
        postgres::SimpleQueryMessage::Row(row) => Some(row),
        _ => None,
    });
    rows.map(|r| (0..r.len()).map(|c| r.get(c).unwrap_or("NULL")).collect::<Vec<_>>().join(" | ")).collect()
}

/// Every projection of a log is what the office's views say.
fn agree(dir: &Path, server: &Server) {
    for (what, here, there) in SAME {
        let (here, there) = (rows_here(dir, here), rows_there(server, there));
        assert!(!here.is_empty(), "nothing is compared for {what}");
        assert_eq!(here.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "only here: {what}");
        assert_eq!(there.difference(&here).collect::<Vec<_>>(), Vec::<&String>::new(), "only there: {what}");
    }
    let store = store(dir);
    let women = store.women(None).unwrap();
    let here: BTreeSet<String> = women
        .iter()
        .flat_map(|w| w.profiles.iter().map(move |p| (w, p)))
        .map(|(w, p)| {
            let name = w.name.as_ref().map_or("NULL".into(), |n| n.replace('\0', ""));
            format!("{} | {} | {name} | {}", p.0, w.id.0, i32::from(w.archived))
        })
        .collect();
    assert_eq!(here, rows_there(server, "SELECT profile, woman, name, archived::int FROM luch.woman"));
    let here: BTreeSet<String> = store
        .figures(&women, &[], |_| {})
        .unwrap()
        .1
        .iter()
        .map(|q| format!("{} | {} | {} | {}", q.lesson, q.step, q.answered, q.right_first))
        .collect();
    assert_eq!(here, rows_there(server, "SELECT lesson, step, answered, right_first FROM luch.question"));
    let here: BTreeSet<String> =
        store.computers().unwrap().iter().map(|c| format!("{} | {} | {}", c.name, c.events, c.newest.0)).collect();
    assert_eq!(here, rows_there(server, "SELECT name, events, newest FROM luch.computer"));
}

#[test]
fn pushed_twice_it_is_the_same_and_every_projection_agrees() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    let mut chance = Chance::new(Seed(1));
    live(dir.path(), &mut chance, 6, 400);
    let office = address(&server.near());
    let mut told = Vec::new();
    let first = push(&store(dir.path()), &office, &mut |sent, all| told.push((sent, all))).unwrap();
    assert_eq!(first.there, 0);
    assert_eq!(told.last(), Some(&(first.sent, first.sent)));
    assert!(told.len() > 1, "progress is told");
    agree(dir.path(), &server);
    let again = push(&store(dir.path()), &office, &mut |_, _| {}).unwrap();
    assert_eq!((again.sent, again.there), (0, first.sent));
    agree(dir.path(), &server);
    // A little more: only that travels.
    live(dir.path(), &mut chance, 1, 20);
    let more = push(&store(dir.path()), &office, &mut |_, _| {}).unwrap();
    assert_eq!((more.sent, more.there), (21, first.sent));
    agree(dir.path(), &server);
    // What opens a profile has stayed in the community.
    let kept = rows_there(&server, "SELECT body::text FROM luch.event");
    assert!(kept.iter().all(|b| !b.contains("pictures")));
}

/// Three computers know different parts; one of them knows that somebody asked to be forgotten.
#[test]
fn three_computers_push_at_once_and_an_erasure_is_never_overtaken() {
    let server = Server::start(&[]);
    for round in 0..3 {
        server.client().batch_execute("DROP SCHEMA IF EXISTS luch CASCADE").unwrap();
        let whole = tempfile::tempdir().unwrap();
        let mut chance = Chance::new(Seed(100 + round));
        live(whole.path(), &mut chance, 3, 1500);
        let early = copy(whole.path());
        live(whole.path(), &mut chance, 3, 1500);
        let late = copy(whole.path());
        live(whole.path(), &mut chance, 2, 500);
        for n in [2, 5] {
            store(whole.path()).erase(LearnerId(uuid(1, n))).unwrap();
        }
        let office = address(&server.near());
        std::thread::scope(|scope| {
            for dir in [early.path(), late.path(), whole.path()] {
                let office = office.clone();
                scope.spawn(move || push(&store(dir), &office, &mut |_, _| {}).unwrap());
            }
        });
        agree(whole.path(), &server);
        let left = format!("SELECT seq FROM luch.event WHERE learner = '{}'", uuid(1, 2));
        assert!(rows_there(&server, &left).is_empty());
        // Somebody who has not heard of it comes once more.
        let before = server.count();
        push(&store(early.path()), &office, &mut |_, _| {}).unwrap();
        assert_eq!(server.count(), before);
        agree(whole.path(), &server);
    }
}

/// An office that an older program made: its views are brought up to date, what it holds stays.
#[test]
fn an_older_office_gets_the_views_of_today() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    live(dir.path(), &mut Chance::new(Seed(9)), 3, 600);
    let office = address(&server.near());
    let first = push(&store(dir.path()), &office, &mut |_, _| {}).unwrap();
    let older = "DROP VIEW luch.hands; UPDATE luch.format SET version = 1;
                 CREATE OR REPLACE VIEW luch.attendance AS
                 SELECT (body ->> 'session')::uuid AS session, learner, false AS came FROM luch.event WHERE false";
    server.client().batch_execute(older).unwrap();
    let again = push(&store(dir.path()), &office, &mut |_, _| {}).unwrap();
    assert_eq!((again.sent, again.there), (0, first.sent));
    agree(dir.path(), &server);
}

#[test]
fn who_has_not_heard_of_an_erasure_brings_nothing_back() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    let mut chance = Chance::new(Seed(7));
    live(dir.path(), &mut chance, 2, 300);
    let before = copy(dir.path());
    live(before.path(), &mut chance, 1, 300); // she goes on there
    let own = store(before.path()).frontier().unwrap().len();
    assert!(own > 2);
    store(dir.path()).erase(LearnerId(uuid(1, 3))).unwrap();
    let office = address(&server.near());
    push(&store(dir.path()), &office, &mut |_, _| {}).unwrap();
    push(&store(before.path()), &office, &mut |_, _| {}).unwrap();
    let hers = format!("SELECT seq FROM luch.event WHERE learner = '{}'", uuid(1, 3));
    assert!(rows_there(&server, &hers).is_empty());
    assert!(rows_there(&server, &format!("SELECT id FROM luch.learner WHERE id = '{}'", uuid(1, 3))).is_empty());
}

#[test]
fn killed_in_the_middle_whole_batches_are_there_and_the_next_push_goes_on() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    let mut chance = Chance::new(Seed(3));
    for _ in 0..3 {
        let mut store = store(dir.path());
        let events: Vec<NewEvent> = (0..10_000).map(|_| happening(&mut chance)).collect();
        store.append(&events).unwrap();
    }
    let total = 3 * 10_001;
    let mut child = Command::new(env!("CARGO_BIN_EXE_luch"))
        .args(["--locale", "es", "--data"])
        .arg(dir.path())
        .args(["push", &server.near()])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while server.count() == 0 {
        assert!(child.try_wait().unwrap().is_none(), "it ended");
        std::thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What was on its way may still arrive.
    let mut busy = server.client();
    let others = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'luch'";
    while busy.query_one(others, &[]).unwrap().get::<_, i64>(0) > 0 {
        std::thread::sleep(Duration::from_millis(10));
    }
    let there = server.count();
    assert!(0 < there && there < total, "killed in the middle: {there}");
    assert_eq!(there % 2000, 0, "whole batches");
    let said = Command::new(env!("CARGO_BIN_EXE_luch"))
        .args(["--locale", "es", "--data"])
        .arg(dir.path())
        .args(["push", &server.near()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let written = |n: i64| luch::text::grouped(n);
    let want = format!("se enviaron {} apuntes a la oficina; {} ya estaban", written(total - there), written(there));
    assert!(said.contains(&want), "{said}");
    agree(dir.path(), &server);
}

#[test]
fn the_password_comes_from_the_environment_or_a_file_and_is_never_shown() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    server
        .client()
        .batch_execute("CREATE ROLE pusher LOGIN PASSWORD 's3:cr3t'; GRANT CREATE ON DATABASE postgres TO pusher")
        .unwrap();
    live(dir.path(), &mut Chance::new(Seed(4)), 1, 10);
    let url = format!("postgres://pusher@127.0.0.1:{}/postgres", server.port);
    let run = |url: &str, variables: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_luch"));
        command.args(["--locale", "es", "--data"]).arg(dir.path()).args(["push", url]);
        command.env_remove("PGPASSWORD").env("HOME", "/nonexistent").envs(variables.iter().copied());
        let out = command.output().unwrap();
        (out.status.success(), String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
    };
    let (good, said) = run(&url, &[]);
    assert!(!good && said.contains("password missing"), "{said}");
    let (good, said) = run(&url, &[("PGPASSWORD", "wrong")]);
    assert!(!good && said.contains("La oficina no lo permite") && !said.contains("wrong"), "{said}");
    let (good, said) = run(&url.replace("pusher@", "pusher:s3:cr3t@"), &[]);
    assert!(!good && said.contains("No escriba la contraseña"), "{said}");
    let file = dir.path().join("pass");
    fs::write(&file, "*:*:*:pusher:s3\\:cr3t\n").unwrap();
    assert!(Command::new("chmod").arg("600").arg(&file).status().unwrap().success());
    let (good, said) = run(&url, &[("PGPASSFILE", file.to_str().unwrap())]);
    assert!(good && said.contains("se enviaron 11 apuntes"), "{said}");
    let (good, said) = run(&url, &[("PGPASSWORD", "s3:cr3t")]);
    assert!(good && said.contains("se enviaron 0 apuntes a la oficina; 11 ya estaban"), "{said}");
}

#[test]
fn another_computer_must_show_a_certificate_that_this_one_trusts() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).display().to_string();
    let openssl = |args: &str| {
        let done = Command::new("openssl").args(args.split(' ')).current_dir(dir.path()).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    openssl(
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test-ca -keyout ca.key -out ca.pem",
    );
    openssl(
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=oficina.test -keyout server.key -out server.csr",
    );
    fs::write(dir.path().join("names"), "subjectAltName=DNS:oficina.test\n").unwrap();
    openssl("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.crt");
    let files = [format!("file:{}", at("server.key")), format!("file:{}", at("server.crt"))];
    let server = Server::start(&["ssl=on", &files[0], &files[1]]);
    server.client().batch_execute("ALTER ROLE luch PASSWORD 'x'").unwrap();
    live(dir.path(), &mut Chance::new(Seed(5)), 1, 10);
    let run = |host: &str, trusted: &str| {
        let url = format!("host={host} hostaddr=127.0.0.1 port={} user=luch dbname=postgres", server.port);
        let mut command = Command::new(env!("CARGO_BIN_EXE_luch"));
        command.args(["--locale", "es", "--data"]).arg(dir.path()).args(["push", &url]);
        command.env("PGPASSWORD", "x").env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR");
        let out = command.output().unwrap();
        (out.status.success(), String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
    };
    openssl(
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=other -keyout o.key -out other.pem",
    );
    let (good, said) = run("oficina.test", &at("other.pem"));
    assert!(!good && said.contains("certificate"), "a stranger's certificate: {said}");
    let (good, said) = run("otra.test", &at("ca.pem"));
    assert!(!good && said.contains("certificate"), "another's name: {said}");
    assert_eq!(server.client().query("SELECT 1 FROM pg_namespace WHERE nspname = 'luch'", &[]).unwrap().len(), 0);
    let (good, said) = run("oficina.test", &at("ca.pem"));
    assert!(good && said.contains("se enviaron 11 apuntes"), "{said}");
}

#[test]
fn a_server_without_tls_elsewhere_or_made_by_a_newer_program_is_refused() {
    let (server, dir) = (Server::start(&["ssl=off"]), tempfile::tempdir().unwrap());
    live(dir.path(), &mut Chance::new(Seed(6)), 1, 10);
    let far = format!("host=oficina.test hostaddr=127.0.0.1 port={} user=luch dbname=postgres", server.port);
    let office = Address::read(&far, &|name| (name == "PGPASSWORD").then(|| "x".into())).unwrap();
    assert!(matches!(push(&store(dir.path()), &office, &mut |_, _| {}), Err(OfficeError::Unreachable(_))));
    let near = address(&server.near());
    push(&store(dir.path()), &near, &mut |_, _| {}).unwrap();
    server.client().batch_execute("INSERT INTO luch.format VALUES (99)").unwrap();
    assert!(matches!(push(&store(dir.path()), &near, &mut |_, _| {}), Err(OfficeError::Newer(99))));
    let nobody = address(&server.near().replace(&server.port.to_string(), "1"));
    assert!(matches!(push(&store(dir.path()), &nobody, &mut |_, _| {}), Err(OfficeError::Unreachable(_))));
}

#[test]
fn every_question_of_the_documentation_has_an_answer() {
    let (server, dir) = (Server::start(&[]), tempfile::tempdir().unwrap());
    live(dir.path(), &mut Chance::new(Seed(8)), 3, 900);
    push(&store(dir.path()), &address(&server.near()), &mut |_, _| {}).unwrap();
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/OFFICE.md")).unwrap();
    let examples: Vec<&str> = text.split("```sql\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() >= 6);
    for example in examples {
        assert!(!rows_there(&server, example).is_empty(), "no row: {example}");
    }
}
