//! Spaced repetition: when to ask again. The formulas are FSRS-5's, by the crate `rs-fsrs`; the grades come from her
//! attempts, as `docs/REVIEW.md` says.

use crate::model::{Verdict, WallMs};
use rs_fsrs::{Parameters, Rating};
use std::cell::LazyCell;

const DAY_MS: i64 = 86_400_000;

thread_local! {
    static FSRS: LazyCell<Parameters> = LazyCell::new(Parameters::default);
}

/// How well a step is remembered, and when to ask again.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ReviewCard {
    /// Days until it is remembered nine times in ten.
    stability: f64,
    /// 1 (easy) to 10 (hard).
    difficulty: f64,
    /// How often it was asked, on different days.
    asked: u32,
    /// The state before today's attempts: today's last word replaces today's first.
    before: (f64, f64, u32),
    /// When it was last asked.
    last: WallMs,
    /// The last day before that on which it was asked.
    previous: WallMs,
    /// When to ask again.
    pub(super) due: WallMs,
}

impl ReviewCard {
    /// One attempt: right at once is good; right after an explanation is hard; not yet is again. Further attempts of
    /// the same day take the place of the first, except that what was once missed that day can only become hard.
    pub(super) fn attempt(&mut self, wall: WallMs, verdict: Verdict, tries: u8) {
        let rating = match (verdict, tries) {
            (Verdict::Right, 0 | 1) => Rating::Good,
            (Verdict::Right | Verdict::Almost, _) => Rating::Hard,
            (Verdict::NotYet, _) => Rating::Again,
        };
        let same_day = self.asked > 0 && (wall.0 - self.last.0).abs() < DAY_MS / 2;
        let rating =
            if same_day && rating == Rating::Good && self.stability <= self.before.0 { Rating::Hard } else { rating };
        if same_day {
            (self.stability, self.difficulty, self.asked) = self.before;
        } else {
            self.before = (self.stability, self.difficulty, self.asked);
            self.previous = self.last;
        }
        // A clock that went back gives no time at all, never a negative one.
        let elapsed = ((wall.0 - self.previous.0) / DAY_MS).clamp(0, 3650);
        FSRS.with(|p| {
            if self.asked == 0 {
                (self.stability, self.difficulty) = (p.init_stability(rating), p.init_difficulty(rating));
            } else {
                let days = u32::try_from(elapsed).map_or(0.0, f64::from);
                let recall = Parameters::forgetting_curve(days, self.stability);
                let stability = if rating == Rating::Again {
                    p.next_forget_stability(self.difficulty, self.stability, recall)
                } else {
                    p.next_recall_stability(self.difficulty, self.stability, recall, rating)
                };
                self.difficulty = p.next_difficulty(self.difficulty, rating);
                self.stability = stability;
            }
            let days =
                if rating == Rating::Again { 1.0 } else { p.next_interval(self.stability, elapsed).clamp(1.0, 365.0) };
            #[expect(clippy::cast_possible_truncation, reason = "1 to 365 whole days")]
            let days = days.round() as i64;
            self.due = WallMs(wall.0.saturating_add(days * DAY_MS));
        });
        self.asked += 1;
        self.last = wall;
    }

    /// Whether to ask now. A clock that stands before the last time it was asked (a dead battery) makes it due too:
    /// asking once too often is better than never again.
    pub(super) fn is_due(&self, now: WallMs) -> bool {
        now >= self.due || now.0 < self.last.0 - DAY_MS
    }
}
