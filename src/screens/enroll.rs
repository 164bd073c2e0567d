//! A new learner: her name (or none), her three drawings, and a look at them before they are hers. A forgotten key
//! is the same with a learner who exists, and the facilitator beside her.

use super::{
    Behaviour, Context,
    sign_in::{Grid, GridMsg, KEY},
};
use crate::{
    effect::{Effect, Place, Reply, Trouble},
    model::{LearnerId, Picture},
    text::ui,
    ui::{Binding, Block, Chord, Mark, Sheet},
};

/// The longest name that is kept, in characters.
const LONGEST: usize = 30;

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Name,
    Drawings(Grid),
    Look,
    Saving,
}

/// What she has said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    stage: Stage,
    reset: Option<LearnerId>,
    name: String,
    chosen: Vec<Picture>,
    trouble: Option<Trouble>,
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A letter of her name.
    Letter(char),
    /// Take the last letter back.
    Rub,
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
        Self { stage: Stage::Name, reset: None, name: String::new(), chosen: Vec::new(), trouble: None }
    }

    /// New drawings for somebody known.
    pub fn reset(learner: LearnerId) -> Self {
        Self { stage: Stage::Drawings(Grid::default()), reset: Some(learner), ..Self::new() }
    }

    fn save(&mut self) -> Vec<Effect> {
        let Ok(pictures) = <[Picture; KEY]>::try_from(self.chosen.clone()) else { return Vec::new() };
        self.stage = Stage::Saving;
        self.trouble = None;
        vec![match self.reset {
            Some(learner) => Effect::ResetPictures(learner, pictures),
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

/// The characters of names here: letters of the four languages, the glottal stop, space, point and hyphen.
fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z').chain("áéíóúüñÁÉÍÓÚÜÑ'’ʼ.-".chars())
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
            Stage::Drawings(_) => Grid::keys().into_iter().map(|b| b.map(Msg::Grid)).collect(),
            Stage::Look => vec![go_on()],
            Stage::Saving => return Vec::new(),
        };
        keys.push(Binding::footer(Chord::Esc, ui("key-back"), Msg::Back));
        keys
    }

    fn update(&mut self, msg: Msg, _: &Context<'_>) -> Vec<Effect> {
        match (&mut self.stage, msg) {
            (Stage::Name, Msg::Letter(c)) if self.name.chars().count() < LONGEST => {
                // One sign for the glottal stop, whichever the keyboard has.
                self.name.push(if matches!(c, '’' | 'ʼ') { '\'' } else { c });
            }
            (Stage::Name, Msg::Rub) => {
                self.name.pop();
            }
            (Stage::Name, Msg::Next) => self.stage = Stage::Drawings(Grid::default()),
            (Stage::Name, Msg::Back) => return vec![Effect::Open(Place::Who)],
            (Stage::Drawings(grid), Msg::Grid(msg)) => {
                self.chosen.extend(grid.update(msg));
                if self.chosen.len() >= KEY {
                    self.stage = Stage::Look;
                }
            }
            (Stage::Drawings(_), Msg::Back) if self.chosen.is_empty() => match self.reset {
                Some(_) => return vec![Effect::Open(Place::Roster { reset: true })],
                None => self.stage = Stage::Name,
            },
            (Stage::Drawings(_) | Stage::Look, Msg::Back) => {
                self.chosen.clear();
                self.stage = Stage::Drawings(Grid::default());
            }
            (Stage::Look, Msg::Next) => return self.save(),
            _ => {}
        }
        Vec::new()
    }

    fn reply(&mut self, reply: &Reply, _: &Context<'_>) -> Vec<Effect> {
        match reply {
            Reply::SignedIn(Err(trouble)) | Reply::Stored(Err(trouble)) => {
                self.trouble = Some(*trouble);
                self.stage = Stage::Look;
                Vec::new()
            }
            Reply::Stored(Ok(())) if self.reset.is_some() => vec![Effect::Open(Place::Facilitator)],
            _ => Vec::new(),
        }
    }

    fn sheet(&self, _: &Context<'_>) -> Sheet {
        let mut blocks = match &self.stage {
            Stage::Name => vec![
                Block::Prompt(ui("enroll-your-name")),
                Block::Field { label: ui("enroll-name"), value: self.name.clone(), secret: false },
                Block::Note(Mark::None, ui("enroll-name-help")),
            ],
            Stage::Drawings(grid) => {
                vec![Block::Prompt(ui("enroll-choose-drawings")), grid.block(&self.chosen, true)]
            }
            Stage::Look | Stage::Saving => {
                let rows = self.chosen.iter().map(|&p| crate::ui::Row {
                    drawing: Some(p),
                    ..crate::ui::Row::plain(drawing_name(p))
                });
                vec![Block::Prompt(ui("enroll-look-again")), Block::Options(rows.collect())]
            }
        };
        blocks.extend(self.trouble.map(|t| Block::Note(Mark::NotYet, ui(t.0))));
        Sheet::of(blocks)
    }
}

/// What a drawing is called.
pub fn drawing_name(picture: Picture) -> crate::text::Text {
    ui(&format!("drawing-{}", picture.0))
}
