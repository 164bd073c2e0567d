//! Sign-in cards to print and cut out: a woman's name and her three drawings, in the order in which she chooses them.

use super::{Register, formats::Speaker};
use crate::{
    log::{Learner, Woman},
    model::{CohortId, Picture},
    text::{Catalog, Locale, Text, desk, ui},
    ui::drawing_stitches,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::fmt::Write as _;

/// The cards of a group, one page or more, and how many there are.
pub fn page(register: &Register, learners: &[Learner], cohort: CohortId, catalog: &Catalog) -> (String, usize) {
    let spanish = Speaker::hers(catalog, Locale::SOURCE);
    let hers = |woman: &Woman| {
        let own = learners.iter().find(|l| l.id == woman.id);
        own.or_else(|| learners.iter().find(|l| woman.profiles.contains(&l.id)))
    };
    let cards: Vec<&Learner> = register.group(cohort).filter_map(hers).collect();
    let group = register.cohort(cohort).map(|c| spanish.say(&Text::Raw(c.name.clone()))).unwrap_or_default();
    let page = html! {
        (DOCTYPE)
        html lang=(Locale::SOURCE.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (spanish.say(&desk("cards"))) " · " (group) }
                style { (PreEscaped(include_str!("cards.css"))) }
            }
            body { @for learner in &cards { (card(learner, &group, catalog)) } }
        }
    };
    (page.into_string(), cards.len())
}

fn card(learner: &Learner, group: &str, catalog: &Catalog) -> Markup {
    let locale = Locale::from_code(&learner.locale).unwrap_or_default();
    let speaker = Speaker::hers(catalog, locale);
    let name = learner.name.clone().map_or_else(|| ui("no-name"), Text::Raw);
    html! {
        section.card lang=(locale.code()) {
            p.name { (speaker.say(&name)) }
            ol {
                @for picture in learner.pictures {
                    li { (drawing(picture)) span { (speaker.say(&ui(&format!("drawing-{}", picture.0)))) } }
                }
            }
            p.group { (group) }
        }
    }
}

/// A drawing, stitch by stitch.
fn drawing(picture: Picture) -> Markup {
    let rows = drawing_stitches(picture);
    let (width, height) = (rows.first().map_or(1, Vec::len), rows.len());
    let mut stitches = String::new();
    for (y, row) in rows.iter().enumerate() {
        for (x, colour) in row.iter().enumerate().filter_map(|(x, c)| Some((x, (*c)?))) {
            // Numbers only: nothing to escape.
            let _ = write!(stitches, "<path fill=\"#{colour:06x}\" d=\"M{x} {y}h1v1h-1z\"/>");
        }
    }
    html! {
        svg viewBox={ "-1 -1 " (width + 2) " " (height + 2) } shape-rendering="crispEdges" aria-hidden="true" {
            (PreEscaped(stitches))
        }
    }
}
