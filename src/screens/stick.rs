//! A stick at this computer: which one, what it would bring, taking it in and leaving ours, and when it may be taken out.

use super::{
    Behaviour, Context,
    pages::{Pages, PagesMsg, count},
    typing::{Typing, TypingMsg},
    women::band,
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Ask, Effect, Exchanged, Looked, Place, Reply, Told, Trade, Trouble},
    exchange::{
        mounts::Stick,
        seal::{Passphrase, Unfit},
        stop::{Brought, Came, Doing, Found},
    },
    log::Merged,
    text::{Text, Value, desk, ui},
    ui::{Binding, Block, Chord, Grid, Mark, Row, Sheet},
};
use std::{path::PathBuf, time::Duration};

/// A stick that is plugged in is seen this soon.
const AGAIN: Duration = Duration::from_secs(2);
/// Rows that have room for what each bundle brings, three fewer for each that was refused; of the others there is the sum.
const ROWS: usize = 5;
/// Sentences about what was refused that have room: before anything is done, and afterwards, when they have been read.
const REFUSED: (usize, usize) = (3, 2);

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Which stick?
    Where(Pages),
    /// No stick is found: which folder?
    Folder(Typing),
    /// What with it?
    What(Focus),
    /// A passphrase, and once more.
    Passphrase(Typing, Option<Typing>),
    /// It is being done.
    Waiting(Option<Doing>),
    /// So much would come: shall it?
    Sure(Looked, Focus),
    /// It is done, or a part of it.
    Done(Exchanged),
}

/// Which stick, and what is being done with it.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    sticks: Option<Vec<Stick>>,
    folder: PathBuf,
    trade: Trade,
    passphrase: Option<Passphrase>,
    stage: Stage,
    note: Option<(Mark, Text)>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// In the list of sticks.
    Pages(PagesMsg),
    /// In a list.
    List(ListMsg),
    /// A sign.
    Typing(TypingMsg),
    /// That is it.
    Say,
    /// Back.
    Back,
}

const TRADES: [(Trade, &str); 3] =
    [(Trade::Both, "stick-both"), (Trade::Bring, "stick-bring"), (Trade::Leave, "stick-leave")];

fn list(len: usize) -> Vec<Binding<Msg>> {
    Focus::keys(len).into_iter().map(|b| b.map(Msg::List)).collect()
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The last part of a path: what the system shows of a stick, what a bundle is called.
fn last(path: &std::path::Path) -> Text {
    Text::Raw(path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned())
}

impl State {
    /// Looking for sticks.
    pub fn new() -> (Self, Vec<Effect>) {
        let state = Self {
            sticks: None,
            folder: PathBuf::new(),
            trade: Trade::Both,
            passphrase: None,
            stage: Stage::Where(Pages::default()),
            note: None,
        };
        (state, vec![Effect::Ask(Ask::Sticks)])
    }

    fn sticks(&self) -> &[Stick] {
        self.sticks.as_deref().unwrap_or_default()
    }

    /// What can be chosen first: the sticks, another folder, the computers.
    fn places(&self) -> usize {
        self.sticks().len() + 2
    }

    fn choose(&mut self, place: usize) -> Vec<Effect> {
        let stick = self.sticks().get(place).map(|stick| stick.path.clone());
        match stick {
            Some(folder) => {
                self.folder = folder;
                self.stage = Stage::What(Focus::default());
            }
            None if place == self.sticks().len() => self.stage = Stage::Folder(Typing::path(String::new())),
            None => return vec![Effect::Open(Place::Computers)],
        }
        Vec::new()
    }

    /// Only looks: nothing is changed before she has seen what.
    fn look(&mut self, trade: Trade) -> Vec<Effect> {
        self.trade = trade;
        self.stage = Stage::Waiting(None);
        vec![Effect::Ask(Ask::Look(self.folder.clone(), trade, self.passphrase.clone()))]
    }

    fn say(&mut self) {
        match &self.stage {
            Stage::Folder(typing) => {
                if let Some(folder) = typing.words() {
                    self.folder = folder.into();
                    self.stage = Stage::What(Focus::default());
                }
            }
            Stage::Passphrase(first, None) => {
                self.stage = Stage::Passphrase(first.clone(), Some(Typing::default()));
            }
            Stage::Passphrase(first, Some(again)) => match Passphrase::chosen(&first.text, &again.text) {
                Ok(passphrase) => {
                    self.passphrase = Some(passphrase);
                    self.stage = Stage::What(Focus::default());
                }
                Err(unfit) => {
                    let why = match unfit {
                        Unfit::Short => desk("passphrase-short").with("shortest", count(Passphrase::SHORTEST)),
                        Unfit::Differs => desk("passphrase-differs"),
                    };
                    self.note = Some((Mark::NotYet, why));
                    self.stage = Stage::Passphrase(Typing::default(), None);
                }
            },
            _ => {}
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        self.stage = match self.stage {
            Stage::Where(_) | Stage::Done(_) => return vec![Effect::Open(Place::Facilitator)],
            // A folder that she typed can be typed otherwise.
            Stage::What(_) if self.sticks().iter().all(|stick| stick.path != self.folder) => {
                Stage::Folder(Typing::path(self.folder.display().to_string()))
            }
            Stage::Folder(_) | Stage::What(_) => Stage::Where(Pages::default()),
            Stage::Passphrase(ref first, Some(_)) => Stage::Passphrase(first.clone(), None),
            Stage::Passphrase(..) | Stage::Sure(..) => Stage::What(Focus::default()),
            Stage::Waiting(_) => return Vec::new(),
        };
        Vec::new()
    }

    /// What is chosen among what can be done.
    fn do_it(&mut self, chosen: usize) -> Vec<Effect> {
        match TRADES.get(chosen) {
            Some((trade, _)) => self.look(*trade),
            None => {
                self.stage = Stage::Passphrase(Typing::default(), None);
                Vec::new()
            }
        }
    }

    fn places_sheet(&self, pages: &Pages) -> Vec<Block> {
        let sticks = self.sticks();
        let row = |i: usize| match sticks.get(i) {
            Some(stick) if stick.read_only => Row::plain(last(&stick.path)).with(desk("stick-only-read")),
            Some(stick) if stick.bundles == 0 => Row::plain(last(&stick.path)).with(desk("stick-empty")),
            Some(stick) => {
                Row::plain(last(&stick.path)).with(desk("stick-bundles").with("bundles", count(stick.bundles)))
            }
            None if i == sticks.len() => Row::plain(desk("stick-folder")),
            None => Row::plain(desk("stick-computers")),
        };
        let prompt = match &self.sticks {
            None => "stick-looking",
            Some(sticks) if sticks.is_empty() => "stick-none",
            Some(_) => "stick-which",
        };
        let mut blocks = vec![Block::Prompt(desk(prompt)), pages.block(self.places(), row)];
        blocks.extend((!sticks.is_empty()).then(|| Block::Note(Mark::None, desk("stick-bundle-is"))));
        blocks.extend(pages.note(self.places()));
        blocks
    }

    fn what_sheet(&self, focus: Focus) -> Vec<Block> {
        let said = if self.passphrase.is_some() { "stick-passphrase-said" } else { "stick-passphrase-none" };
        let rows = TRADES.iter().map(|(_, message)| Row::plain(desk(message)));
        let rows = rows.chain([Row::plain(desk("stick-passphrase")).with(desk(said))]).enumerate();
        let rows = rows.map(|(i, row)| {
            Row { number: Some(digit(i)), chord: Some(Chord::Digit(digit(i))), ..row }.focused(i == focus.0)
        });
        vec![Block::Prompt(desk("stick-what")), Block::Options(rows.collect())]
    }

    fn sure_sheet(&self, looked: &Looked, focus: Focus) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.trade != Trade::Leave {
            if looked.brings.found.is_empty() {
                blocks.push(Block::Prompt(desk("stick-brings-nothing")));
            } else {
                blocks.push(Block::Prompt(summed(["stick-would-bring", "stick-would-bring-clear"], &looked.brings.all)));
                let Brought { found, all } = &looked.brings;
                let refused = refused(found, REFUSED.0);
                blocks.extend(table(found, ROWS.saturating_sub(3 * refused.len())));
                if refused.is_empty() {
                    blocks.extend(explained(all));
                    let others = looked.brings.other_courses(&looked.course);
                    blocks.extend(others.map(|text| Block::Note(Mark::None, text)));
                }
                blocks.extend(refused);
            }
        }
        if self.trade != Trade::Bring && looked.only_read {
            blocks.push(Block::Note(Mark::NotYet, desk("stick-cannot-leave")));
        } else if self.trade != Trade::Bring {
            let sealed = if self.passphrase.is_some() { "stick-would-leave-sealed" } else { "stick-would-leave" };
            blocks.push(Block::Prompt(desk(sealed).with("events", number(looked.here))));
        }
        let rows = ["stick-yes", "stick-no"].into_iter().enumerate();
        let rows = rows.map(|(i, message)| Row::numbered(digit(i), desk(message)).focused(i == focus.0));
        blocks.push(Block::Options(rows.collect()));
        blocks
    }
}

/// What came of it, and that the stick may go.
fn done_sheet(done: &Exchanged, at: &Context<'_>) -> Vec<Block> {
    let gone = vanished(done);
    // A stick that is not there is not said to be ready to go.
    let may_go = match (whole(done), gone) {
        (true, _) => Some((Mark::Right, "stick-may-go")),
        (false, false) => Some((Mark::NotYet, "stick-may-go-but")),
        (false, true) => None,
    };
    let mut blocks: Vec<Block> = may_go.map(|(mark, message)| Block::Note(mark, desk(message))).into_iter().collect();
    match &done.found {
        Some(Ok(came)) if came.found.is_empty() && done.left.is_none() => {
            blocks.push(Block::Note(Mark::NotYet, desk("bundle-none")));
        }
        Some(Ok(came)) if !came.found.is_empty() => {
            blocks.push(Block::Prompt(summed(["stick-brought", "stick-brought-clear"], &came.all)));
            let refused = refused(&came.found, REFUSED.1);
            blocks.extend(if refused.is_empty() { explained(&came.all) } else { refused });
        }
        Some(Err(why)) => blocks.push(Block::Note(Mark::NotYet, why.clone())),
        _ => {}
    }
    match &done.left {
        Some(Ok(left)) => {
            let text = desk("stick-left").with("events", number(left.events)).with("file", last(&left.path).into());
            blocks.push(Block::Prompt(text));
        }
        // Said already.
        Some(Err(_)) if gone && matches!(done.found, Some(Err(_))) => {}
        Some(Err(why)) => {
            blocks.push(Block::Note(Mark::NotYet, why.clone()));
            if matches!(&done.found, Some(Ok(came)) if !came.found.is_empty()) {
                blocks.push(Block::Note(Mark::None, desk("stick-what-came-stays")));
            }
        }
        None => {}
    }
    let twins = at.register.map_or(0, |r| r.twins.len());
    if twins > 0 {
        blocks.push(Block::Note(Mark::None, desk("stick-twins").with("twins", count(twins))));
    }
    blocks
}

/// Whether the stick was not there any more.
fn vanished(done: &Exchanged) -> bool {
    let whys = [done.found.as_ref().and_then(|f| f.as_ref().err()), done.left.as_ref().and_then(|l| l.as_ref().err())];
    whys.into_iter().flatten().any(|why| *why == desk("stick-vanished"))
}

/// Whether nothing was refused.
fn whole(done: &Exchanged) -> bool {
    let came = match &done.found {
        Some(Ok(came)) => came.found.iter().all(|f| matches!(f.came, Came::Brings(_))),
        Some(Err(_)) => false,
        None => true,
    };
    came && !matches!(done.left, Some(Err(_)))
}

/// What all of them bring together. What nothing is unclear of says nothing of that.
fn summed([unclear, clear]: [&str; 2], all: &Merged) -> Text {
    desk(if all.unclear > 0 { unclear } else { clear })
        .with("new", number(all.new))
        .with("known", number(all.known))
        .with("unclear", number(all.unclear))
        .with("learners", number(all.learners))
}

/// What each bundle brings, in a line.
fn table(found: &[Found], room: usize) -> Vec<Block> {
    let figure = |n: u64| Text::Raw(n.to_string());
    let heads = ["column-bundle", "column-new", "column-known", "column-unclear", "column-new-women"];
    // A column for what is unclear only where something is.
    let unclear = found.iter().any(|f| matches!(&f.came, Came::Brings(m) if m.unclear > 0));
    let shown = |column: &usize| unclear || heads.get(*column) != Some(&"column-unclear");
    let row = |f: &Found| match &f.came {
        Came::Brings(m) => {
            let cells = std::iter::once(last(&f.path)).chain([m.new, m.known, m.unclear, m.learners].map(figure));
            Some(cells.enumerate().filter(|(i, _)| shown(i)).map(|(_, cell)| cell).collect())
        }
        Came::Sealed(_) | Came::Refused(_) => None,
    };
    let mut rows: Vec<Vec<Text>> = found.iter().filter_map(row).collect();
    if rows.is_empty() || room == 0 {
        return Vec::new();
    }
    let others = rows.len().saturating_sub(room);
    rows.truncate(room);
    let columns = heads.iter().enumerate().filter(|(i, _)| shown(i)).map(|(i, head)| (desk(head), i > 0)).collect();
    let others = (others > 0).then(|| Block::Note(Mark::None, desk("stick-and-others").with("others", count(others))));
    std::iter::once(Block::Table(Grid { columns, rows })).chain(others).collect()
}

/// Why those that were refused were: what she has to see.
fn refused(found: &[Found], most: usize) -> Vec<Block> {
    let why = |f: &Found| match &f.came {
        Came::Brings(_) => None,
        Came::Sealed(why) | Came::Refused(why) => Some(Block::Note(Mark::NotYet, why.clone())),
    };
    let mut blocks: Vec<Block> = found.iter().filter_map(why).collect();
    let others = blocks.len().saturating_sub(most);
    blocks.truncate(most);
    if others > 0 {
        blocks.push(Block::Note(Mark::NotYet, desk("stick-others-refused").with("others", count(others))));
    }
    blocks
}

/// What the sum does not say by itself.
fn explained(all: &Merged) -> Vec<Block> {
    let unclear = (all.unclear > 0).then(|| desk("stick-unclear"));
    let forgotten = (all.forgotten > 0).then(|| desk("stick-forgotten").with("women", number(all.forgotten)));
    unclear.into_iter().chain(forgotten).map(|text| Block::Note(Mark::None, text)).collect()
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, at: &Context<'_>) -> Vec<Binding<Msg>> {
        let mut keys: Vec<Binding<Msg>> = match &self.stage {
            Stage::Where(pages) => pages.keys(self.places()).into_iter().map(|b| b.map(Msg::Pages)).collect(),
            Stage::Folder(_) | Stage::Passphrase(..) => {
                let say = Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Say);
                Typing::keys().into_iter().map(|b| b.map(Msg::Typing)).chain([say]).collect()
            }
            Stage::What(_) => list(TRADES.len() + 1),
            Stage::Sure(..) => list(2),
            Stage::Waiting(_) => return Vec::new(),
            Stage::Done(_) => {
                let twins = at.register.is_some_and(|r| !r.twins.is_empty());
                let label = if twins { desk("key-twins") } else { ui("key-go-on") };
                vec![Binding::footer(Chord::Enter, label, Msg::Say)]
            }
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        let places = self.places();
        match (&mut self.stage, msg) {
            (_, Msg::Back) => return self.back(),
            (Stage::Where(pages), Msg::Pages(msg)) => {
                if let Some(place) = pages.update(places, msg) {
                    return self.choose(place);
                }
            }
            (Stage::Folder(typing) | Stage::Passphrase(_, Some(typing)) | Stage::Passphrase(typing, None), Msg::Typing(msg)) => {
                typing.update(msg);
            }
            (Stage::Done(_), Msg::Say) => {
                let twins = at.register.is_some_and(|r| !r.twins.is_empty());
                return vec![Effect::Open(if twins { Place::Twins(Box::new(Place::Stick)) } else { Place::Facilitator })];
            }
            (_, Msg::Say) => self.say(),
            (Stage::What(focus), Msg::List(msg)) => {
                if let Some(chosen) = focus.update(TRADES.len() + 1, msg) {
                    return self.do_it(chosen);
                }
            }
            (Stage::Sure(looked, focus), Msg::List(msg)) => match focus.update(2, msg) {
                Some(0) => {
                    let lies_on = looked.lies_on;
                    self.stage = Stage::Waiting(None);
                    let ask = Ask::Exchange(self.folder.clone(), self.trade, self.passphrase.clone(), lies_on);
                    return vec![Effect::Ask(ask)];
                }
                Some(_) => return self.back(),
                None => {}
            },
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::Told(Ok(Told::Sticks(sticks))) => self.sticks = Some(sticks.clone()),
            Reply::Told(Ok(Told::Doing(doing))) => {
                if let Stage::Waiting(shown) = &mut self.stage {
                    *shown = Some(*doing);
                }
            }
            Reply::Told(Ok(Told::Looked(looked))) => self.stage = Stage::Sure(looked.clone(), Focus::default()),
            Reply::Told(Ok(Told::Exchanged(done))) => self.stage = Stage::Done(done.clone()),
            Reply::Told(Ok(Told::Refused(why))) => {
                self.note = Some((Mark::NotYet, why.clone()));
                self.stage = Stage::What(Focus::default());
            }
            Reply::Told(Err(Trouble(message))) => {
                self.note = Some((Mark::NotYet, ui(message)));
                self.stage = Stage::What(Focus::default());
            }
            _ => {}
        }
        Vec::new()
    }

    fn again(&self) -> Option<(Duration, Effect)> {
        matches!(self.stage, Stage::Where(_)).then_some((AGAIN, Effect::Ask(Ask::Sticks)))
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let mut blocks = match &self.stage {
            Stage::Where(pages) => self.places_sheet(pages),
            Stage::Folder(typing) => vec![
                Block::Prompt(desk("stick-folder-what")),
                typing.field(desk("stick-folder-label")),
                Block::Note(Mark::None, desk("stick-folder-how")),
            ],
            Stage::What(focus) => self.what_sheet(*focus),
            Stage::Passphrase(first, again) => {
                let (typing, ask) = match again {
                    None => (first, "stick-passphrase-what"),
                    Some(again) => (again, "stick-passphrase-again"),
                };
                vec![
                    Block::Prompt(desk(ask).with("shortest", count(Passphrase::SHORTEST))),
                    Block::Field { label: desk("stick-passphrase"), value: typing.text.clone(), secret: true },
                    Block::Note(Mark::None, desk("stick-passphrase-how")),
                ]
            }
            Stage::Waiting(doing) => {
                let text = doing.map_or_else(|| desk("reading"), Doing::text);
                vec![Block::Prompt(text), Block::Note(Mark::None, desk("stick-stays"))]
            }
            Stage::Sure(looked, focus) => self.sure_sheet(looked, *focus),
            Stage::Done(done) => done_sheet(done, at),
        };
        blocks.extend(self.note.clone().map(|(mark, text)| Block::Note(mark, text)));
        let mut title = vec![desk("stick")];
        if !matches!(self.stage, Stage::Where(_) | Stage::Folder(_)) {
            title.push(last(&self.folder));
        }
        Sheet::under(band(title), blocks)
    }
}
