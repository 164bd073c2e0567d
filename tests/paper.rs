//! What is printed, in a real browser: nothing is fetched, nothing stands outside a sheet of A4.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::pedantic,
    missing_docs,
    reason = "a test fails by panicking"
)]

use luch::{
    course::Course,
    log::Store,
    model::Seed,
    source::Shelf,
    text::{Catalog, Locale},
    workshop::{
        Report, Scope,
        certificate::{Certificates, Wanted},
        demo,
        formats::{self, Format, Speaker},
    },
};
use std::{fs, process::Command};

/// A4 at 96 dots an inch, standing and lying.
const STANDING: u32 = 794;
const LYING: u32 = 1123;

/// What a browser made of a page.
struct Seen {
    /// Addresses that it asked for.
    asked: Vec<String>,
    /// How wide the page is, and the window.
    wide: u64,
    window: u64,
}

/// Opens a page in Chromium and asks it. The page's own rule that nothing may run or be fetched is taken out of the
/// copy, so that it would be seen if anything were asked for.
fn looked_at(page: &str, width: u32) -> Seen {
    const RULE: &str = "http-equiv=\"Content-Security-Policy\"";
    assert!(page.contains(RULE), "the page lets things be fetched");
    let ask = "<script>addEventListener('load', () => { const html = document.documentElement; \
               const asked = performance.getEntriesByType('resource').map(e => e.name); \
               const seen = JSON.stringify({asked, wide: html.scrollWidth, window: html.clientWidth}); \
               html.innerHTML = ''; html.textContent = 'SEEN' + seen + 'SEEN'; })</script></body>";
    let page = page.replace(RULE, "name=\"rule\"").replace("</body>", ask);
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("page.html");
    fs::write(&file, page).unwrap();
    let browser = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success()))
        .expect("a browser looks at the pages: install chromium");
    let quiet = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--dump-dom",
    ];
    let out = Command::new(browser)
        .args(quiet)
        .arg(format!("--user-data-dir={}", dir.path().join("profile").display()))
        .arg(format!("--window-size={width},1123"))
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    let dom = String::from_utf8_lossy(&out.stdout).into_owned();
    let seen = dom.split("SEEN").nth(1).unwrap_or_else(|| panic!("{dom}{}", String::from_utf8_lossy(&out.stderr)));
    let seen: serde_json::Value = serde_json::from_str(&seen.replace("&amp;", "&")).unwrap();
    let asked = seen["asked"].as_array().unwrap().iter().map(|a| a.as_str().unwrap().to_owned()).collect();
    Seen { asked, wide: seen["wide"].as_u64().unwrap(), window: seen["window"].as_u64().unwrap() }
}

#[test]
#[ignore = "needs a browser: .ci/run installs one"]
fn pages_fetch_nothing_and_fit_on_paper() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(dir.path()).unwrap();
    let (course, catalog) = (Course::open(Shelf::embedded()), Catalog::new(Shelf::embedded()));
    let programme = demo::Programme { learners: 24, events: 15_000, seed: Seed(5) };
    demo::fill(&mut store, &course, &catalog, Locale::Es, programme).unwrap();
    // A long name without a space is the worst that a column can hold.
    let woman = store.women(None).unwrap()[0].id;
    let name = Some("Guadalupeverónicamagdalenaangelinadelosángeles".repeat(2));
    let renamed = luch::log::Body::LearnerRenamed { name };
    store.append(&[luch::log::NewEvent { learner: Some(woman), body: renamed }]).unwrap();
    let report = Report::read(&store, &course, Scope { cohort: None, names: true }).unwrap();
    for locale in [Locale::Es, Locale::En] {
        let mut page = std::io::Cursor::new(Vec::new());
        formats::write(&report, Format::Html, &Speaker::new(&catalog, locale), &mut page).unwrap();
        let page = page.into_inner();
        let page = String::from_utf8(page).unwrap();
        let seen = looked_at(&page, STANDING);
        assert_eq!(seen.asked, Vec::<String>::new(), "{locale:?}");
        assert!(seen.window > 700 && seen.wide <= seen.window, "{locale:?}: {} in {}", seen.wide, seen.window);
        // The test can fail: a picture from elsewhere is seen, and so is what is too wide.
        let fetched = page.replace("<header>", "<header><img src=\"http://127.0.0.1:9/x.png\">");
        assert_eq!(looked_at(&fetched, STANDING).asked, ["http://127.0.0.1:9/x.png"]);
        let wide = page.replace("<header>", "<header><div style=\"width:900px\">.</div>");
        let wide = looked_at(&wide, STANDING);
        assert!(wide.wide > wide.window);
    }
    let workshop = course.workshops().first().map(|w| w.id.clone());
    let wanted = Wanted { workshop, cohort: None, woman: None, date: "2026-05-23".into(), hours: None };
    let certificates = Certificates::read(&store, &course, &wanted).unwrap();
    assert!(!certificates.awards.is_empty());
    let page = certificates.page(&course, &catalog);
    // On paper, and on the screens of old computers.
    for width in [LYING, 1024, 900, 800] {
        let seen = looked_at(&page, width);
        assert_eq!(seen.asked, Vec::<String>::new());
        assert!(seen.wide <= seen.window, "{} in {}", seen.wide, seen.window);
    }
}
