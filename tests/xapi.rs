//! Statements for a learning record store, held against the rules of xAPI 1.0.3, part two ("Experience API Data"): each
//! MUST about what a provider writes is a line here, and each line is seen to refuse something.
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

use history::{live, store, uuid};
use luch::{
    exchange::xapi::Statements,
    log::{Body, NewEvent},
    model::{Chance, LearnerId, Seed, SessionId},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, process::Command};

type Checked = Result<(), String>;

fn must(holds: bool, what: &str, at: &Value) -> Checked {
    if holds { Ok(()) } else { Err(format!("{what}: {at}")) }
}

/// 2.2: an object has the properties that are its own, spelt so, and none is null.
fn object(value: &Value, allowed: &[&str], required: &[&str]) -> Checked {
    let Some(fields) = value.as_object() else { return Err(format!("no object: {value}")) };
    for (name, field) in fields {
        must(allowed.contains(&name.as_str()), &format!("no property of it: {name}"), value)?;
        must(!field.is_null(), "null", value)?;
    }
    required.iter().try_for_each(|name| must(fields.contains_key(*name), &format!("no {name}"), value))
}

/// 2.2: an IRI with a scheme (RFC 3987; what these are made of is plain URIs).
fn iri(value: &Value) -> Checked {
    let text = value.as_str().unwrap_or_default();
    let (scheme, rest) = text.split_once(':').unwrap_or_default();
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let clean = rest.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c));
    let bytes = rest.split('%').skip(1).all(|r| r.len() >= 2 && r[..2].chars().all(|c| c.is_ascii_hexdigit()));
    must(named && !rest.is_empty() && clean && bytes, "no IRI", value)
}

/// 2.4.1: a UUID in standard string form, variant 2 of RFC 4122.
fn id(value: &Value) -> Checked {
    let text = value.as_str().unwrap_or_default();
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    let hex = text.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    let variant = text.as_bytes().get(19).is_some_and(|c| b"89abAB".contains(c));
    must(parts == [8, 4, 4, 4, 12] && hex && variant, "no UUID", value)
}

/// 4.2: language tags of RFC 5646, each with its words.
fn language_map(value: &Value) -> Checked {
    let Some(map) = value.as_object() else { return Err(format!("no language map: {value}")) };
    map.iter().try_for_each(|(tag, words)| {
        let mut parts = tag.split('-');
        let language =
            parts.next().is_some_and(|p| (2..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphabetic()));
        let rest = parts.all(|p| (1..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphanumeric()));
        must(language && rest && words.is_string(), "no language map", value)
    })
}

/// 4.1: keys are IRIs.
fn extensions(value: &Value) -> Checked {
    let Some(map) = value.as_object() else { return Err(format!("no extensions: {value}")) };
    map.keys().try_for_each(|key| iri(&json!(key)))
}

/// 2.4.2: exactly one inverse functional identifier.
fn agent(value: &Value) -> Checked {
    let ways = ["mbox", "mbox_sha1sum", "openid", "account"];
    object(value, &["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"], &[])?;
    must(value.get("objectType").is_none_or(|t| t == "Agent"), "objectType", value)?;
    must(ways.iter().filter(|w| value.get(**w).is_some()).count() == 1, "not one identifier", value)?;
    let account = &value["account"];
    object(account, &["homePage", "name"], &["homePage", "name"])?;
    must(account["name"].as_str().is_some_and(|n| !n.is_empty()), "account name", value)?;
    iri(&account["homePage"])
}

/// 2.4.4.1: an activity, and the interactions that its definition may have.
fn activity(value: &Value) -> Checked {
    object(value, &["objectType", "id", "definition"], &["id"])?;
    must(value.get("objectType").is_none_or(|t| t == "Activity"), "objectType", value)?;
    iri(&value["id"])?;
    let Some(definition) = value.get("definition") else { return Ok(()) };
    let own = ["name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern"];
    object(definition, &own, &[])?;
    definition.get("name").map_or(Ok(()), language_map)?;
    definition.get("description").map_or(Ok(()), language_map)?;
    definition.get("type").map_or(Ok(()), iri)?;
    definition.get("extensions").map_or(Ok(()), extensions)?;
    let kinds = [
        "true-false",
        "choice",
        "fill-in",
        "long-fill-in",
        "matching",
        "performance",
        "sequencing",
        "likert",
        "numeric",
        "other",
    ];
    let interaction = definition.get("interactionType");
    must(interaction.is_none_or(|t| kinds.iter().any(|k| t == k)), "interactionType", value)?;
    must(interaction.is_some() || definition.get("correctResponsesPattern").is_none(), "no interactionType", value)
}

/// 4.6: a duration of ISO 8601, to the hundredth of a second or finer.
fn duration(value: &Value) -> Checked {
    let seconds = value.as_str().and_then(|t| t.strip_prefix("PT")?.strip_suffix('S')).unwrap_or_default();
    let (whole, part) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let digits = |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_digit());
    must(digits(whole) && digits(part), "no duration", value)
}

/// 2.4.5.
fn result(value: &Value) -> Checked {
    object(value, &["score", "success", "completion", "response", "duration", "extensions"], &[])?;
    must(value.get("score").is_none(), "a score", value)?;
    for (name, fits) in [("success", Value::is_boolean as fn(&Value) -> bool), ("completion", Value::is_boolean)] {
        must(value.get(name).is_none_or(fits), name, value)?;
    }
    must(value.get("response").is_none_or(Value::is_string), "response", value)?;
    value.get("duration").map_or(Ok(()), duration)?;
    value.get("extensions").map_or(Ok(()), extensions)
}

/// 2.4.6: revision and platform only where the object is an activity.
fn context(value: &Value, of_activity: bool) -> Checked {
    let own = [
        "registration",
        "instructor",
        "team",
        "contextActivities",
        "revision",
        "platform",
        "language",
        "statement",
        "extensions",
    ];
    object(value, &own, &[])?;
    must(of_activity || (value.get("platform").is_none() && value.get("revision").is_none()), "platform", value)?;
    must(value.get("platform").is_none_or(Value::is_string), "platform", value)?;
    value.get("registration").map_or(Ok(()), id)?;
    value.get("extensions").map_or(Ok(()), extensions)?;
    let Some(around) = value.get("contextActivities") else { return Ok(()) };
    object(around, &["parent", "grouping", "category", "other"], &[])?;
    around.as_object().unwrap().values().try_for_each(|all| {
        must(all.is_array(), "no list", around)?;
        all.as_array().unwrap().iter().try_for_each(activity)
    })
}

/// 2.4: a statement.
fn statement(value: &Value) -> Checked {
    let own = ["id", "actor", "verb", "object", "result", "context", "timestamp"]; // the store sets the others itself
    object(value, &own, &["id", "actor", "verb", "object"])?;
    id(&value["id"])?;
    agent(&value["actor"])?;
    object(&value["verb"], &["id", "display"], &["id", "display"])?;
    iri(&value["verb"]["id"])?;
    language_map(&value["verb"]["display"])?;
    let voids = value["verb"]["id"] == "http://adlnet.gov/expapi/verbs/voided";
    let reference = value["object"]["objectType"] == "StatementRef";
    must(voids == reference, "only what is voided is a statement here", value)?;
    if reference {
        object(&value["object"], &["objectType", "id"], &["objectType", "id"])?;
        id(&value["object"]["id"])?;
    } else {
        activity(&value["object"])?;
    }
    value.get("result").map_or(Ok(()), result)?;
    value.get("context").map_or(Ok(()), |c| context(c, !reference))?;
    let Some(time) = value.get("timestamp") else { return Ok(()) };
    let read = time.as_str().and_then(|t| t.parse::<jiff::Timestamp>().ok());
    must(read.is_some() && time.as_str().is_some_and(|t| t.ends_with('Z')), "no timestamp", value)
}

fn nameless(_: &luch::model::LessonId) -> Vec<(&'static str, String)> {
    vec![("es", "Precio".into()), ("tzo", "Stojol".into())]
}

fn written(dir: &std::path::Path) -> Vec<Value> {
    let mut out = Vec::new();
    let statements = Statements::new("https://programa.example/luch/", &nameless).unwrap();
    let count = statements.write(&store(dir), &mut out).unwrap();
    let lines: Vec<Value> = String::from_utf8(out).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len() as u64, count);
    lines
}

#[test]
fn every_statement_holds_the_rules_and_names_nobody() {
    for seed in 0..4 {
        let dir = tempfile::tempdir().unwrap();
        live(dir.path(), &mut Chance::new(Seed(seed)), 3, 600);
        store(dir.path()).erase(LearnerId(uuid(1, 4))).unwrap();
        let all = written(dir.path());
        let verbs: BTreeSet<&str> = all.iter().map(|s| s["verb"]["display"]["en"].as_str().unwrap()).collect();
        let every =
            ["answered", "attended", "completed", "experienced", "initialized", "registered", "responded", "voided"];
        assert_eq!(verbs, BTreeSet::from(every));
        for one in &all {
            statement(one).unwrap();
            let text = one.to_string();
            assert!(!text.contains("Juana") && !text.contains("María"), "{text}");
        }
        let ids: BTreeSet<&str> = all.iter().map(|s| s["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), all.len(), "an id twice");
        // Nothing is left of her but that something is taken back.
        let hers = uuid(1, 4).to_string();
        assert!(all.iter().all(|s| s["actor"]["account"]["name"] != hers.as_str()));
        assert_eq!(written(dir.path()), all, "the same log, the same statements");
    }
}

/// A store that has the first file and gets the second knows what the second says.
#[test]
fn an_erasure_takes_back_what_an_earlier_file_said() {
    let dir = tempfile::tempdir().unwrap();
    live(dir.path(), &mut Chance::new(Seed(9)), 2, 600);
    let before = written(dir.path());
    let hers = uuid(1, 4).to_string();
    let said: BTreeSet<&str> = before
        .iter()
        .filter(|s| s["actor"]["account"]["name"] == hers.as_str())
        .map(|s| s["id"].as_str().unwrap())
        .collect();
    assert!(said.len() > 10);
    store(dir.path()).erase(LearnerId(uuid(1, 4))).unwrap();
    let after = written(dir.path());
    let voided: BTreeSet<&str> = after
        .iter()
        .filter_map(|s| {
            s["object"]["objectType"].as_str().filter(|t| *t == "StatementRef").and(s["object"]["id"].as_str())
        })
        .collect();
    assert!(said.is_subset(&voided));
    // Whoever stays is said to have done the same, under the same ids.
    let keeps = |all: &[Value]| -> BTreeSet<String> {
        all.iter().filter(|s| s["verb"]["display"]["en"] != "voided").map(Value::to_string).collect()
    };
    assert!(keeps(&after).is_subset(&keeps(&before)));
}

#[test]
fn a_corrected_attendance_is_said_as_it_was_said_last() {
    let dir = tempfile::tempdir().unwrap();
    let session = SessionId(uuid(3, 1));
    let came = |n, came| NewEvent { learner: Some(LearnerId(uuid(1, n))), body: Body::Attended { session, came } };
    store(dir.path()).append(&[came(1, true), came(2, true), came(3, false)]).unwrap();
    store(dir.path()).append(&[came(1, false), came(3, true)]).unwrap();
    let all = written(dir.path());
    let who: BTreeSet<&str> = all.iter().map(|s| s["actor"]["account"]["name"].as_str().unwrap()).collect();
    let (two, three) = (uuid(1, 2).to_string(), uuid(1, 3).to_string());
    assert_eq!(who, BTreeSet::from([two.as_str(), three.as_str()]));
}

#[test]
fn the_command_writes_the_whole_file_or_none() {
    let (dir, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    live(dir.path(), &mut Chance::new(Seed(11)), 1, 200);
    let run = |file: &std::path::Path, home: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_luch"));
        command.args(["--locale", "es", "--data"]).arg(dir.path()).args(["export", "--format", "xapi"]);
        command.arg(file).args(["--home", home]);
        let out = command.output().unwrap();
        (out.status.success(), String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
    };
    let file = out.path().join("statements.jsonl");
    let (good, said) = run(&file, "https://programa.example");
    assert!(good && said.contains("enunciados en"), "{said}");
    let lines = fs::read_to_string(&file).unwrap();
    lines.lines().try_for_each(|l| statement(&serde_json::from_str(l).unwrap())).unwrap();
    assert!(lines.contains("Foto que vende"), "lessons have their titles");
    let (good, said) = run(&file, "programa");
    assert!(!good && said.contains("no es una dirección"), "{said}");
    let (good, said) = run(std::path::Path::new("/nonexistent/x.jsonl"), "https://programa.example");
    assert!(!good && said.contains("No se pudo escribir"), "{said}");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1, "no part is left");
    let (good, said) = {
        let mut command = Command::new(env!("CARGO_BIN_EXE_luch"));
        command.args(["--locale", "es", "--data"]).arg(dir.path()).args(["export", "--format", "xapi", "--sealed"]);
        let out = command.arg(out.path().join("x.jsonl")).output().unwrap();
        (out.status.success(), String::from_utf8_lossy(&out.stderr).into_owned())
    };
    assert!(!good && said.contains("quite --since"), "what cannot be done is not half done: {said}");
}

#[test]
fn the_rules_refuse_what_is_wrong() {
    let dir = tempfile::tempdir().unwrap();
    live(dir.path(), &mut Chance::new(Seed(2)), 1, 300);
    let all = written(dir.path());
    let good = all.iter().find(|s| s["verb"]["display"]["en"] == "answered" && s["timestamp"].is_string()).unwrap();
    statement(good).unwrap();
    let wrong: &[(&str, Value)] = &[
        ("/id", json!("not-a-uuid")),
        ("/id", json!("12345678-1234-5678-7234-567812345678")), // another variant
        ("/actor", json!({ "name": "Juana" })),
        (
            "/actor",
            json!({ "mbox": "mailto:a@b.example", "account": { "homePage": "https://a.example", "name": "1" } }),
        ),
        ("/actor/account/homePage", json!("programa")),
        ("/actor/account/name", json!("")),
        ("/verb/id", json!("answered")),
        ("/verb/id", json!("http://adlnet.gov/expapi/verbs/voided")),
        ("/verb/display", json!({ "español": "contestó" })),
        ("/object/id", json!("https://a.example/con espacio")),
        ("/object/id", json!("https://a.example/100%")),
        ("/object/objectType", json!("Agent")),
        ("/object/definition/interactionType", json!("guess")),
        ("/result/success", json!("true")),
        ("/result/response", json!(3)),
        ("/result/duration", json!("1.2")),
        ("/result/extensions", json!({ "tries": 1 })),
        ("/context/platform", Value::Null),
        ("/context/contextActivities/parent", json!({ "id": "https://a.example" })),
        ("/timestamp", json!("2026-01-10")),
    ];
    for (place, value) in wrong {
        let mut bad = good.clone();
        let at = bad.pointer_mut(place).unwrap_or_else(|| panic!("no {place} in {good}"));
        *at = value.clone();
        assert!(statement(&bad).is_err(), "{place} = {value} was let through");
    }
    for unknown in ["stored", "Actor", "versión"] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().insert(unknown.into(), json!("x"));
        assert!(statement(&bad).is_err(), "{unknown}");
    }
}
