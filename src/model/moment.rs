//! Order and time. Clocks on these computers fall back to 1970: order never comes from them.

use serde::{Deserialize, Serialize};

/// Logical (Lamport) time: the only order between events of different writers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tick(pub u64);

/// What the computer's clock believed, in milliseconds since 1970 (UTC). Shown, never sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WallMs(pub i64);

impl WallMs {
    /// The clock of this computer, now.
    pub fn now() -> Self {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Self(since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
    }

    /// From 2020 to 2100: what a clock here may believe.
    pub const BELIEVABLE: std::ops::Range<Self> = Self(1_577_836_800_000)..Self(4_102_444_800_000);
}

/// Where the shuffles of one step start. Recorded with the answer, so a screen can be drawn again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

impl Seed {
    /// The indices `0..len` in an order that depends on the seed alone (Fisher–Yates).
    pub fn shuffled(self, len: usize) -> Vec<usize> {
        let mut chance = Chance::new(self);
        let mut order: Vec<usize> = (0..len).collect();
        for last in (1..len).rev() {
            order.swap(last, chance.below(last + 1));
        }
        order
    }

    /// A seed for the `n`-th thing derived from this one.
    #[must_use]
    pub fn derive(self, n: u64) -> Self {
        Self(self.0 ^ n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }
}

/// Numbers that look like chance and follow from a seed alone (`SplitMix64`, Steele et al. 2014).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chance(u64);

impl Chance {
    /// The numbers of this seed.
    pub fn new(seed: Seed) -> Self {
        Self(seed.0)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`; 0 where there is none.
    pub fn below(&mut self, bound: usize) -> usize {
        self.draw().checked_rem(bound as u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
    }

    /// Whether something that happens `times` times of a hundred happens now.
    pub fn of_hundred(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of these.
    pub fn one_of<'t, T>(&mut self, among: &'t [T]) -> Option<&'t T> {
        among.get(self.below(among.len()))
    }
}
