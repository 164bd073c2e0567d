//! How easy a lesson's Spanish reads: Fernández Huerta's index, 100 easiest, with words a sentence as its author meant
//! (J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959; corrected reading: G. Law, 2011).

use crate::{
    course::Lesson,
    source::{Diagnostic, Severity},
    text::Messages,
};

/// "Easy": what is read after four or five years of school.
const EASY: f64 = 80.0;

/// `W0504`: the whole of a lesson, spoken in order, is harder than that.
pub(super) fn check(lesson: &Lesson, spanish: &Messages, found: &mut Vec<Diagnostic>) {
    let used: Vec<String> = lesson.texts().iter().map(crate::text::TextKey::local).collect();
    let texts = spanish.entries.iter().filter(|e| used.contains(&e.key.local())).map(|e| e.words.as_str());
    let Some(index) = index(texts) else { return };
    if index < EASY {
        let args = [("lesson", lesson.id.as_str()), ("index", &*format!("{index:.0}"))];
        found.push(Diagnostic::file("W0504", Severity::Warning, &spanish.source.path, &args));
    }
}

/// The index of texts, each of which ends a sentence. `None` without words.
#[expect(clippy::cast_precision_loss, reason = "a lesson has hundreds of words, not millions")]
fn index<'t>(texts: impl Iterator<Item = &'t str>) -> Option<f64> {
    let (mut words, mut syllables_in_all, mut sentences) = (0, 0, 0);
    for sentence in texts.flat_map(|t| t.split(['.', '?', '!', ':', ';', '…'])) {
        let said = sentence.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
        let counts: Vec<usize> = said.map(syllables).collect();
        words += counts.len();
        syllables_in_all += counts.iter().sum::<usize>();
        sentences += usize::from(!counts.is_empty());
    }
    let (per_word, per_sentence) =
        (syllables_in_all as f64 / words.max(1) as f64, words as f64 / sentences.max(1) as f64);
    (words > 0).then_some(206.84 - 60.0 * per_word - 1.02 * per_sentence)
}

/// Syllables of a Spanish word: its vowels, less those that a diphthong joins. `y` counts as `i` at the end of a word.
fn syllables(word: &str) -> usize {
    #[derive(PartialEq)]
    enum Sound {
        Strong,
        Weak,
        Consonant,
    }
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let sound = |i: usize| match letters.get(i) {
        // The u of que, qui, gue, gui is not heard.
        Some('u')
            if i > 0
                && matches!(letters.get(i - 1), Some('q' | 'g'))
                && matches!(letters.get(i + 1), Some('e' | 'i' | 'é' | 'í')) =>
        {
            Sound::Consonant
        }
        Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú') => Sound::Strong,
        Some('i' | 'u' | 'ü') => Sound::Weak,
        Some('y') if i + 1 == letters.len() => Sound::Weak,
        _ => Sound::Consonant,
    };
    let mut count = 0;
    let mut before = Sound::Consonant;
    for i in 0..letters.len() {
        let now = sound(i);
        if now != Sound::Consonant && (before == Sound::Consonant || (before == Sound::Strong && now == Sound::Strong))
        {
            count += 1;
        }
        before = now;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{index, syllables};

    #[test]
    fn syllables_are_counted_as_spoken() {
        let words = [
            ("sol", 1),
            ("que", 1),
            ("guerra", 2),
            ("hilo", 2),
            ("tía", 2),
            ("bien", 1),
            ("ciudad", 2),
            ("hoy", 1),
            ("muy", 1),
            ("poeta", 3),
            ("comprobante", 4),
            ("artesanía", 5),
            ("agua", 2),
            ("pingüino", 3),
            ("y", 1),
        ];
        for (word, count) in words {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_are_easier() {
        let easy = index(["Veo mi saldo. Luego doy la pieza."].into_iter());
        let hard =
            index(["La verificación electrónica interbancaria constituye procedimientos indispensables."].into_iter());
        assert!(easy > Some(90.0) && hard < Some(30.0), "{easy:?} {hard:?}");
        assert_eq!(index(["…"].into_iter()), None);
    }
}
