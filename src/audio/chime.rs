//! Short sounds, made of plucked strings: right, not yet, woven.

use std::f32::consts::TAU;

/// A short sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chime {
    /// Two notes up.
    Right,
    /// One soft low note.
    NotYet,
    /// Four notes up, like a row beaten into place.
    Woven,
}

/// Samples a second.
pub(super) const RATE: u32 = 22_050;

impl Chime {
    /// Its notes: hertz, and when they begin in seconds.
    fn notes(self) -> &'static [(f32, f32)] {
        match self {
            Self::Right => &[(523.25, 0.0), (783.99, 0.11)],
            Self::NotYet => &[(293.66, 0.0)],
            Self::Woven => &[(392.0, 0.0), (523.25, 0.13), (659.25, 0.26), (783.99, 0.39)],
        }
    }

    /// The sound as mono samples.
    pub(super) fn samples(self) -> Vec<f32> {
        const NOTE: f32 = 0.45;
        let last = self.notes().last().map_or(0.0, |n| n.1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "under a second of samples")]
        let len = ((last + NOTE) * 22_050.0) as usize;
        #[expect(clippy::cast_precision_loss, reason = "sample numbers under 100,000")]
        let at = |i: usize| i as f32 / 22_050.0;
        (0..len)
            .map(|i| {
                let voice = self.notes().iter().map(|&(hertz, start)| {
                    let t = at(i) - start;
                    if !(0.0..NOTE).contains(&t) {
                        return 0.0;
                    }
                    let pluck = (-7.0 * t).exp() * (t * 200.0).min(1.0) * (1.0 - t / NOTE);
                    let string = (TAU * hertz * t).sin() + 0.35 * (2.0 * TAU * hertz * t).sin();
                    0.22 * pluck * string
                });
                voice.sum()
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chimes_are_short_and_never_clip() {
        for chime in [Chime::Right, Chime::NotYet, Chime::Woven] {
            let samples = chime.samples();
            assert!(samples.len() < RATE as usize, "{chime:?}");
            assert!(samples.iter().all(|s| s.abs() < 0.9));
            assert!(samples.iter().any(|s| s.abs() > 0.05));
        }
    }
}
