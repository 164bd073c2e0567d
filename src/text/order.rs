//! The order in which people look for a name: figures by their size, accents beside their letters, ñ after n.

use unicode_normalization::UnicodeNormalization;

/// Ranks of what is no letter; letters come after.
const SPACE: u32 = 1;
const FIGURES: u32 = 2;
const LETTERS: u32 = 16;

/// What names are sorted by: « María 2 » before « María 10 », « Ávila » beside « Avila », « Nuñez » after « Nunez ». Case and
/// the glottal stop count only between names that are otherwise the same.
pub fn name_order(name: &str) -> (Vec<u32>, String) {
    let lower: String = name.to_lowercase().nfc().collect();
    let mut ranks = Vec::with_capacity(lower.len());
    let mut signs = lower.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '0'..='9' => {
                let mut figures: Vec<u32> = vec![sign.into()];
                figures.extend(std::iter::from_fn(|| signs.next_if(char::is_ascii_digit)).map(u32::from));
                let zeros = figures.iter().take_while(|f| **f == u32::from('0')).count();
                // The longer number is the larger one, however long.
                ranks.extend([FIGURES, u32::try_from(figures.len() - zeros).unwrap_or(u32::MAX)]);
                ranks.extend(figures.into_iter().skip(zeros));
            }
            'ñ' => ranks.push(letter('n') + 1),
            '\'' | '’' | 'ʼ' => {}
            c if c.is_alphabetic() => ranks.extend(c.nfd().next().map(letter)),
            _ if ranks.last() == Some(&SPACE) => {}
            _ => ranks.push(SPACE),
        }
    }
    (ranks, lower)
}

/// Each letter has room for one more after it.
fn letter(c: char) -> u32 {
    LETTERS + 2 * u32::from(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stand_where_people_look_for_them() {
        let wanted = [
            "",
            "Álvarez Ana",
            "alvarez Beatriz",
            "Lucía",
            "María",
            "María 1",
            "María 2",
            "María 02 bis",
            "María 10 (ejemplo)",
            "María 11",
            "María Gómez",
            "Nunez",
            "Nuñez",
            "Nuo",
            "Xunka' López",
            "Xunkaʼ Pérez",
            "Xunkal",
        ];
        let mut names = wanted;
        names.reverse();
        names.sort_by_cached_key(|n| name_order(n));
        assert_eq!(names, wanted);
    }

    proptest! {
        #[test]
        fn numbers_are_in_the_order_of_their_size(a: u64, b: u64) {
            let key = |n: u64| name_order(&format!("María {n}"));
            prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
        }
    }
}
