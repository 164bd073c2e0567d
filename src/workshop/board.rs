//! The board: women × lessons, one sign each.

use crate::{
    course::Course,
    log::{Computer, Promised, Standing, Standings, Store, StoreError, Woman},
    model::{LearnerId, LessonId, Tick},
};

/// So many questions of one lesson that do not come out after two tries: she needs help with it.
const STUCK: u32 = 2;

/// How far somebody is in a lesson. Each has a sign of its own, not only a colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shade {
    /// Not begun.
    #[default]
    Bare,
    /// Begun.
    Begun,
    /// Walked to its end; something is still not right.
    Finished,
    /// Walked to its end, and every question right at the last try.
    Mastered,
}

impl Shade {
    /// Of a woman in a lesson.
    pub fn of(standing: Standing) -> Self {
        match (standing.finished, standing.answered) {
            (true, answered) if standing.right_now >= answered => Self::Mastered,
            (true, _) => Self::Finished,
            (false, 0) => Self::Bare,
            (false, _) => Self::Begun,
        }
    }
}

/// Whether a lesson does not come out for her: the rule that is printed under the board. It is over when the questions
/// come out, in a review or when she takes the lesson again.
pub fn needs_help(standing: Standing) -> bool {
    standing.stuck >= STUCK
}

/// Women × lessons.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// Those who come, by name.
    pub women: Vec<Woman>,
    /// The lessons of the course, in order.
    pub lessons: Vec<LessonId>,
    /// Who has begun what, and how it goes.
    pub standings: Standings,
    /// What they promised, the newest last.
    pub promises: Vec<Promised>,
    /// The other computers that this one has heard from; first of which the clock was the latest.
    pub computers: Vec<Computer>,
    /// Where the log stood: a later tick may show another board.
    pub tick: Tick,
}

impl Board {
    /// The board of these women.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn read(store: &Store, course: &Course, women: Vec<Woman>, tick: Tick) -> Result<Self, StoreError> {
        let (standings, promises) = store.at_once(|| Ok((store.standings(&women)?, store.promises(&women)?)))?;
        let (here, mut computers) = (store.computer(), store.computers()?);
        computers.retain(|computer| computer.name != here);
        computers.sort_by_key(|computer| std::cmp::Reverse(computer.newest));
        Ok(Self { women, lessons: course.lessons().cloned().collect(), standings, promises, computers, tick })
    }

    /// How a woman stands in a lesson.
    pub fn standing(&self, woman: LearnerId, lesson: &LessonId) -> Standing {
        self.standings.get(&(woman, lesson.clone())).copied().unwrap_or_default()
    }

    /// The lessons with which she needs help.
    pub fn hard_for(&self, woman: LearnerId) -> impl Iterator<Item = &LessonId> {
        self.lessons.iter().filter(move |l| needs_help(self.standing(woman, l)))
    }

    /// How many lessons she has finished.
    pub fn finished(&self, woman: LearnerId) -> usize {
        self.lessons.iter().filter(|l| self.standing(woman, l).finished).count()
    }
}
