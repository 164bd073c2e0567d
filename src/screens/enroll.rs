//! A new learner: her name (or none), her three drawings, a look at them and once more by heart before they are hers. A
//! forgotten key
//! is the same with a learner who exists, and the facilitator beside her.

use super::{
    Behaviour, Context, roster,
    sign_in::{Grid, GridMsg, KEY},
    typing::letters,
};
use crate::{
    activity::{Focus, ListMsg, digit},
    effect::{Effect, Place, Reply, Trouble},
    log::{Body, NewEvent},
    model::{LearnerId, Picture},
    text::ui,
    ui::{Binding, Block, Chord, Mark, Row, Sheet},
};

/// The longest name that is kept, in characters.
const LONGEST: usize = 30;

/// What can be answered to whether to go back without her name.
const ANSWERS: [&str; 2] = ["door-stay", "enroll-lose-it"];
/// Among [`ANSWERS`]: back.
const BACK: usize = 1;

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Name,
    /// Esc would lose what she wrote: whether to go back is being asked, and the arrow stands at staying.
    Leaving(Focus),
    Drawings(Grid),
    Look,
    /// She chooses them once more, without seeing them.
    Practice(Grid, Vec<Picture>),
    Saving,
    /// The facilitator has given them.
    Given,
}

/// What she has said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    stage: Stage,
    /// Whose new drawings these are, if somebody's who is known, and where the facilitator came from.
    reset: Option<(LearnerId, Place)>,
    name: String,
    chosen: Vec<Picture>,
    note: Option<&'static str>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A letter of her name.
    Letter(char),
    /// Take the last letter back.
    Rub,
    /// Among what can be answered to whether to go back.
    List(ListMsg),
    /// On the drawings.
    Grid(GridMsg),
    /// Go on.
    Next,
    /// Go back.
    Back,
}

impl State {
    /// Somebody new.
    pub fn new() -> Self {
        Self { stage: Stage::Name, reset: None, name: String::new(), chosen: Vec::new(), note: None }
    }

    /// New drawings for somebody known.
    pub fn reset(learner: LearnerId, back: &Place) -> Self {
        Self { stage: Stage::Drawings(Grid::default()), reset: Some((learner, back.clone())), ..Self::new() }
    }

    fn known(&self) -> Option<LearnerId> {
        self.reset.as_ref().map(|(learner, _)| *learner)
    }

    /// Shows her what she chose, unless somebody of the same name has just these drawings: neither could be told apart.
    fn look(&mut self, at: &Context<'_>) {
        let name = self.known().and_then(|l| at.learner(l)).map_or_else(
            || Some(self.name.trim().to_lowercase()).filter(|n| !n.is_empty()),
            |l| l.name.as_ref().map(|n| n.to_lowercase()),
        );
        let same = |l: &crate::log::Learner| {
            Some(l.id) != self.known() && l.pictures[..] == self.chosen[..] && l.name.as_ref().map(|n| n.to_lowercase()) == name
        };
        if at.learners.iter().any(same) {
            self.chosen.clear();
            self.note = Some("enroll-taken");
        } else {
            self.stage = Stage::Look;
        }
    }

    /// Whose new drawings these are, if not somebody new's.
    fn band(&self, at: &Context<'_>) -> Option<crate::ui::Header> {
        self.known().and_then(|l| at.learner(l)).map(roster::band)
    }

    /// What is asked on the drawings, or what she should know now.
    fn asks(&self, prompt: &'static str) -> Block {
        self.note.map_or_else(|| Block::Prompt(ui(prompt)), |note| Block::Note(Mark::NotYet, ui(note)))
    }

    fn save(&mut self) -> Vec<Effect> {
        let Ok(pictures) = <[Picture; KEY]>::try_from(self.chosen.clone()) else { return Vec::new() };
        self.stage = Stage::Saving;
        self.note = None;
        vec![match self.known() {
            Some(learner) => {
                Effect::Write(vec![NewEvent { learner: Some(learner), body: Body::PicturesReset { pictures } }])
            }
            None => {
                let name = self.name.trim();
                Effect::Enroll { name: (!name.is_empty()).then(|| name.to_owned()), pictures }
            }
        }]
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

impl Behaviour for State {
    type Msg = Msg;

    fn keys(&self, _: &Context<'_>) -> Vec<Binding<Msg>> {
        let go_on = || Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Next);
        let mut keys = match self.stage {
            Stage::Name => letters()
                .map(|c| (Chord::Char(c), c))
                .chain([(Chord::Space, ' ')])
                .map(|(chord, c)| Binding::quiet(chord, ui("key-write"), Msg::Letter(c)))
                .chain([go_on(), Binding::footer(Chord::Backspace, ui("key-rub"), Msg::Rub)])
                .collect(),
            Stage::Leaving(_) => Focus::keys(ANSWERS.len()).into_iter().map(|b| b.map(Msg::List)).collect(),
            Stage::Drawings(_) | Stage::Practice(..) => Grid::keys().into_iter().map(|b| b.map(Msg::Grid)).collect(),
            Stage::Look => vec![go_on()],
            Stage::Given => return vec![go_on()],
            Stage::Saving => return Vec::new(),
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, at: &Context<'_>) -> Vec<Effect> {
        self.note = None;
        match (&mut self.stage, msg) {
            (Stage::Name, Msg::Letter(_)) if self.name.chars().count() >= LONGEST => self.note = Some("enroll-name-long"),
            (Stage::Name, Msg::Letter(c)) => {
                // One sign for the glottal stop, whichever the keyboard has.
                self.name.push(if matches!(c, '’' | 'ʼ') { '\'' } else { c });
            }
            (Stage::Name, Msg::Rub) => {
                self.name.pop();
            }
            (Stage::Name, Msg::Next) => self.stage = Stage::Drawings(Grid::default()),
            (Stage::Name, Msg::Back) if !self.name.trim().is_empty() => self.stage = Stage::Leaving(Focus::default()),
            (Stage::Leaving(_), Msg::Back) => self.stage = Stage::Name,
            (Stage::Leaving(focus), Msg::List(msg)) => match focus.update(ANSWERS.len(), msg) {
                Some(BACK) => return vec![Effect::Open(Place::Who)],
                Some(_) => self.stage = Stage::Name,
                None => {}
            },
            (Stage::Name, Msg::Back) => return vec![Effect::Open(Place::Who)],
            (Stage::Drawings(grid), Msg::Grid(msg)) => match grid.update(msg) {
                Some(picture) if self.chosen.contains(&picture) => self.note = Some("enroll-another"),
                None if grid.refused() => self.note = Some("enroll-another"),
                picked => {
                    self.chosen.extend(picked);
                    if self.chosen.len() >= KEY {
                        self.look(at);
                    }
                }
            },
            (Stage::Drawings(_), Msg::Back) if self.chosen.is_empty() => match &self.reset {
                Some((_, back)) => return vec![Effect::Open(back.clone())],
                None => self.stage = Stage::Name,
            },
            (Stage::Drawings(grid), Msg::Back) => {
                self.chosen.pop();
                grid.taken_back();
            }
            (Stage::Look, Msg::Back) => {
                self.chosen.clear();
                self.stage = Stage::Drawings(Grid::default());
            }
            (Stage::Look, Msg::Next) => self.stage = Stage::Practice(Grid::default(), Vec::new()),
            (Stage::Practice(grid, again), Msg::Grid(msg)) => {
                again.extend(grid.update(msg));
                self.note = grid.refused().then_some("enroll-another");
                if again.len() >= KEY {
                    if *again == self.chosen {
                        return self.save();
                    }
                    (self.stage, self.note) = (Stage::Look, Some("enroll-not-these"));
                }
            }
            (Stage::Practice(_, again), Msg::Back) if again.is_empty() => self.stage = Stage::Look,
            (Stage::Practice(grid, again), Msg::Back) => {
                again.pop();
                grid.taken_back();
            }
            (Stage::Given, Msg::Next) => {
                return self.reset.iter().map(|(_, back)| Effect::Open(back.clone())).collect();
            }
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::SignedIn(Err(Trouble(message))) | Reply::Stored(Err(Trouble(message))) => {
                (self.stage, self.note) = (Stage::Look, Some(*message));
            }
            Reply::Stored(Ok(())) if self.reset.is_some() => self.stage = Stage::Given,
            _ => {}
        }
        Vec::new()
    }

    fn sheet(&self, at: &Context<'_>) -> Sheet {
        let mut blocks = match &self.stage {
            Stage::Name => vec![
                Block::Prompt(ui("enroll-your-name")),
                Block::Field { label: ui("enroll-name"), value: self.name.clone(), secret: false },
                Block::Note(Mark::None, ui("enroll-name-help")),
            ],
            Stage::Leaving(focus) => {
                let rows = ANSWERS.iter().enumerate();
                let rows = rows.map(|(i, answer)| Row::numbered(digit(i), ui(answer)).focused(i == focus.0));
                vec![Block::Prompt(ui("enroll-leave")), Block::Options(rows.collect())]
            }
            // What she should know stands where the question stood: a line more would make the drawings small.
            Stage::Drawings(grid) => {
                return Sheet::under(self.band(at), vec![self.asks("enroll-choose-drawings"), grid.block(&self.chosen, true)]);
            }
            Stage::Practice(grid, again) => {
                return Sheet::under(self.band(at), vec![self.asks("enroll-by-heart"), grid.block(again, false)]);
            }
            Stage::Look | Stage::Saving | Stage::Given => {
                let rows = self.chosen.iter().map(|&p| Row {
                    drawing: Some(p),
                    ..Row::plain(drawing_name(p))
                });
                let prompt = if self.stage == Stage::Given { "enroll-given" } else { "enroll-look-again" };
                vec![Block::Prompt(ui(prompt)), Block::Options(rows.collect())]
            }
        };
        blocks.extend(self.note.map(|n| Block::Note(Mark::NotYet, ui(n))));
        Sheet::under(self.band(at), blocks)
    }
}

/// What a drawing is called.
pub fn drawing_name(picture: Picture) -> crate::text::Text {
    ui(&format!("drawing-{}", picture.0))
}
