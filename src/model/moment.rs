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
}

/// Where the shuffles of one step start. Recorded with the answer, so a screen can be drawn again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

impl Seed {
    /// The indices `0..len` in an order that depends on the seed alone (Fisher–Yates over `SplitMix64`,
    /// Steele et al. 2014).
    pub fn shuffled(self, len: usize) -> Vec<usize> {
        let mut state = self.0;
        let mut next = move || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        let mut order: Vec<usize> = (0..len).collect();
        for last in (1..len).rev() {
            let bound = last as u64 + 1;
            order.swap(last, usize::try_from(next() % bound).unwrap_or(0));
        }
        order
    }

    /// A seed for the `n`-th thing derived from this one.
    #[must_use]
    pub fn derive(self, n: u64) -> Self {
        Self(self.0 ^ n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }
}
