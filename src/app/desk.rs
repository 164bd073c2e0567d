//! What facilitators ask of the log and of the disk, done on the log's thread.

use super::gate::Gate;
use crate::{
    course::Course,
    effect::{Ask, Computers, Exchanged, Folder, FolderKind, Groups, List, Looked, Told, Trade, Trouble},
    exchange::{
        mounts,
        stop::{self, Brought, Doing},
    },
    log::{MergeError, Store, StoreError},
    model::CohortId,
    source::{Shelf, write_whole, write_whole_by},
    text::{Catalog, Locale, Value, desk, name_order},
    workshop::{
        Board, Register, Report,
        admit::{self, Admitted, Entry},
        cards,
        certificate::Certificates,
        formats::{self, Speaker},
    },
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The course and its texts, as this thread has them.
pub(super) struct Desk {
    course: Course,
    catalog: Catalog,
    /// Before her area.
    pub(super) gate: Gate,
}

impl Desk {
    pub(super) fn new(shelf: Shelf, dir: &Path) -> Self {
        Self { course: Course::open(shelf.clone()), catalog: Catalog::new(shelf), gate: Gate::new(dir) }
    }

    /// Answers; `doing` hears how far it is where that takes long.
    pub(super) fn tell(
        &self,
        store: &mut Store,
        ask: Ask,
        locale: Locale,
        doing: &mut dyn FnMut(Doing),
    ) -> Result<Told, Trouble> {
        self.answer(store, ask, locale, doing).map_err(|e| Trouble::from(&e))
    }

    fn answer(
        &self,
        store: &mut Store,
        ask: Ask,
        locale: Locale,
        doing: &mut dyn FnMut(Doing),
    ) -> Result<Told, StoreError> {
        match ask {
            Ask::Sticks => Ok(Told::Sticks(mounts::sticks())),
            Ask::Look(stick, trade, passphrase) => {
                let only_read = stop::only_read(&stick);
                let brings = match trade {
                    Trade::Leave if only_read => Err(desk("stick-cannot-leave")),
                    Trade::Leave => stop::bundles(&stick).map(|_| Brought::default()),
                    Trade::Both | Trade::Bring => stop::bring(store, &stick, passphrase.as_ref(), false, doing),
                };
                let (here, lies_on) = (store.frontier()?.values().sum(), stop::lies_on(&stick));
                let looked = |brings| Looked { brings, course: self.course.version(), lies_on, here, only_read };
                Ok(brings.map_or_else(Told::Refused, |brings| Told::Looked(looked(brings))))
            }
            Ask::Exchange(stick, trade, passphrase, lay_on) => {
                let passphrase = passphrase.as_ref();
                let there = || stop::still_there(&stick, lay_on);
                let bring = |store: &mut Store, doing: &mut dyn FnMut(Doing)| {
                    there().and_then(|()| stop::bring(store, &stick, passphrase, true, doing))
                };
                let found = (trade != Trade::Leave).then(|| bring(store, doing));
                let leave = |store: &Store, doing: &mut dyn FnMut(Doing)| {
                    there().and_then(|()| stop::leave(store, &self.course.version(), &stick, passphrase, doing))
                };
                let left = (trade != Trade::Bring).then(|| leave(store, doing));
                Ok(Told::Exchanged(Exchanged { found, left }))
            }
            Ask::Computers => computers(store),
            Ask::Copies => Ok(Told::Copies(store.copies(), store.is_sound())),
            Ask::LookAtCopy(number) => copy(store.look_at_copy(number).map(Told::Copy)),
            Ask::BringBack(number) => copy(store.bring_back(number).map(Told::BroughtBack)),
            Ask::GoBack(number) => copy(store.go_back(number).map(Told::WentBack)),
            Ask::Repair => store.repair().map(Told::Repaired),
            Ask::NameComputer(name) => {
                store.name_computer(&name)?;
                computers(store)
            }
            Ask::Erase(learner) => store.erase(learner).map(|()| Told::Erased),
            Ask::AdmitNew(cohort, name) => {
                let Admitted { new, known, .. } = admit::write_new(store, cohort, name)?;
                Ok(Told::Admitted { new, known })
            }
            Ask::AdmitList(cohort, file) => match admit::read_file(&typed(file)) {
                Ok(entries) => admit(store, cohort, &entries),
                Err(wrong) => Ok(Told::Refused(wrong.text())),
            },
            Ask::Lists => Ok(Told::Lists(lists())),
            Ask::SaveCards(cohort, folder) => {
                let register = Register::read(store)?;
                let (page, cards) = cards::page(&register, &store.learners()?, cohort, &self.catalog);
                let path = self.path(store, &folder, "file-cards", Some(cohort), "html", locale)?;
                if cards > 0 {
                    write_whole(&path, page.as_bytes())?;
                }
                Ok(Told::Saved(path, cards))
            }
            Ask::Board(cohort, since) => {
                let tick = store.tick()?;
                if since == Some(tick) {
                    return Ok(Told::NothingNew);
                }
                let women = store.women(cohort)?.into_iter().filter(|w| !w.archived).collect();
                Ok(Told::Board(Arc::new(Board::read(store, &self.course, women, tick)?)))
            }
            Ask::Groups => Ok(Told::Groups(groups(store)?)),
            Ask::Report(scope) => Ok(Told::Report(Arc::new(Report::read(store, &self.course, scope)?))),
            Ask::SaveReport(scope, format, folder) => {
                let report = Report::read(store, &self.course, scope)?;
                let speaker = Speaker::new(&self.catalog, locale);
                let path = self.path(store, &folder, "file-report", scope.cohort, format.ending(), locale)?;
                let written = write_whole_by(&path, |file| formats::write(&report, format, &speaker, file));
                Ok(saved(path, written, report.women))
            }
            Ask::SaveCertificates(wanted, folder) => {
                let certificates = Certificates::read(store, &self.course, &wanted)?;
                let path = match (wanted.woman, certificates.awards.first()) {
                    (Some(_), Some(hers)) => self.file(&folder, "file-certificate", hers.name.clone(), "html", locale),
                    _ => self.path(store, &folder, "file-certificates", wanted.cohort, "html", locale)?,
                };
                if certificates.awards.is_empty() {
                    return Ok(Told::Saved(path, 0));
                }
                let page = certificates.page(&self.course, &self.catalog);
                let written = write_whole(&path, page.as_bytes());
                Ok(saved(path, written, certificates.awards.len()))
            }
        }
    }

    /// A name that says what is in the file, and of which group.
    fn path(
        &self,
        store: &Store,
        folder: &Path,
        what: &str,
        cohort: Option<CohortId>,
        ending: &str,
        locale: Locale,
    ) -> Result<PathBuf, StoreError> {
        let of = store.cohorts()?.into_iter().find(|c| Some(c.id) == cohort).map(|c| c.name);
        Ok(self.file(folder, what, of, ending, locale))
    }

    /// The same for what is about one woman.
    fn file(&self, folder: &Path, what: &str, of: Option<String>, ending: &str, locale: Locale) -> PathBuf {
        let what = self.catalog.say(locale, &desk(what)).words;
        let name = [Some(what), of].into_iter().flatten().collect::<Vec<_>>().join(" ");
        // What every file system can hold.
        let plain: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let parts: Vec<&str> = plain.split('-').filter(|p| !p.is_empty()).collect();
        let short: String = parts.join("-").chars().take(80).collect();
        folder.join(format!("{short}.{ending}"))
    }
}

/// A copy that is not whole, or says other things, is refused; the log is as before.
fn copy(told: Result<Told, MergeError>) -> Result<Told, StoreError> {
    match told {
        Err(MergeError::Mixed { .. }) => Ok(Told::Refused(desk("copy-not-mixed"))),
        Err(MergeError::Store(e)) if !matches!(e, StoreError::Damaged(_)) => Err(e),
        other => Ok(other.unwrap_or_else(|_| Told::Refused(desk("copy-damaged")))),
    }
}

fn computers(store: &Store) -> Result<Told, StoreError> {
    Ok(Told::Computers(Computers { here: store.computer(), all: store.computers()? }))
}

/// Takes women into a group, or says why not.
fn admit(store: &mut Store, cohort: CohortId, entries: &[Entry]) -> Result<Told, StoreError> {
    Ok(match admit::write(store, cohort, entries)? {
        Ok(Admitted { new, known, .. }) => Told::Admitted { new, known },
        Err(wrong) => Told::Refused(wrong.text()),
    })
}

/// The lists on what is plugged in, then in her folders: a list that she brings is on a stick or came with a message.
fn lists() -> Vec<List> {
    let is_list = |p: &PathBuf| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv")) && p.is_file();
    let home = home();
    let hers = [DOWNLOADS, DOCUMENTS, DESKTOP].into_iter().filter_map(|names| named(&home, names));
    let folders = plugged().chain(hers).chain([Folder { path: home.clone(), kind: FolderKind::Home }]);
    let mut lists = Vec::new();
    for folder in folders {
        let files = fs::read_dir(&folder.path).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = files.map(|f| f.path()).filter(is_list).collect();
        files.sort_by_cached_key(|file| name_order(&file.to_string_lossy()));
        lists.extend(files.into_iter().map(|file| List { file, folder: folder.clone() }));
    }
    lists
}

/// Says what came of a file: the folder may be a stick that is no longer there.
fn saved(path: PathBuf, written: io::Result<()>, women: usize) -> Told {
    match written {
        Ok(()) => Told::Saved(path, women),
        Err(why) => {
            let text = desk("cannot-write").with("file", Value::Raw(path.display().to_string()));
            Told::Refused(text.with("why", Value::Raw(why.to_string())))
        }
    }
}

fn groups(store: &Store) -> Result<Groups, StoreError> {
    let cohorts = store.cohorts()?;
    let days = store.sessions(None)?;
    let last = |id| days.iter().rev().find(|d| d.cohort == id).map(|d| d.date.clone()).unwrap_or_default();
    let last_days = cohorts.iter().map(|c| last(c.id)).collect();
    Ok(Groups { last_days, cohorts, folders: folders() })
}

/// What systems call a folder in her home, in Spanish and in English.
const DOCUMENTS: [&str; 2] = ["Documentos", "Documents"];
const DOWNLOADS: [&str; 2] = ["Descargas", "Downloads"];
const DESKTOP: [&str; 2] = ["Escritorio", "Desktop"];

/// Where a facilitator finds a file again: her documents, then what is plugged in.
fn folders() -> Vec<Folder> {
    let home = home();
    let own = named(&home, DOCUMENTS).unwrap_or(Folder { path: home, kind: FolderKind::Home });
    std::iter::once(own).chain(plugged()).collect()
}

fn home() -> PathBuf {
    std::env::home_dir().unwrap_or_else(|| PathBuf::from("."))
}

fn named(home: &Path, names: [&str; 2]) -> Option<Folder> {
    let path = names.map(|name| home.join(name)).into_iter().find(|folder| folder.is_dir())?;
    Some(Folder { path, kind: FolderKind::Hers })
}

/// As the stick's screens find it, and what stands where systems mount it for her without being a mount of its own.
fn plugged() -> impl Iterator<Item = Folder> {
    let user = std::env::var("USER").unwrap_or_default();
    let roots = ["/media", "/run/media"].map(|root| Path::new(root).join(&user));
    let there = roots.into_iter().filter_map(|root| fs::read_dir(root).ok()).flatten().flatten().map(|e| e.path());
    let mut paths: Vec<PathBuf> = mounts::sticks().into_iter().map(|stick| stick.path).chain(there).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths.dedup();
    paths.into_iter().map(|path| Folder { path, kind: FolderKind::Plugged })
}

/// A path as somebody typed it: `~` is her home.
fn typed(path: PathBuf) -> PathBuf {
    path.strip_prefix("~").map(|rest| home().join(rest)).unwrap_or(path)
}
