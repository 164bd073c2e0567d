//! Screens as they are seen: nothing is cut at 80x24 within the length of texts that authors are held to.

use super::*;
use crate::{
    model::Picture,
    source::Shelf,
    text::{Catalog, Locale, Text, ui},
};
use ratatui::{buffer::Buffer, layout::Rect};
use unicode_width::UnicodeWidthStr;

fn raw(words: &str) -> Text {
    Text::Raw(words.into())
}

fn keys() -> Vec<Binding<()>> {
    let choose = (1..=3).map(|n| Binding::footer(Chord::Digit(n), ui("key-choose"), ()));
    let rest = [
        Binding::footer(Chord::Enter, ui("key-go-on"), ()),
        Binding::footer(Chord::Digit(0), ui("key-hear"), ()),
        Binding::footer(Chord::F(2), ui("key-beside"), ()),
        Binding::footer(Chord::Esc, ui("key-back"), ()),
    ];
    choose.chain(rest).collect()
}

fn under(blocks: Vec<Block>) -> Sheet {
    let title = vec![raw("Vender por redes"), raw("Una foto que vende")];
    Sheet::under(Some(Header { figure: "rombo".into(), title, woven: Some((7, 12)) }), blocks)
}

fn choice() -> Sheet {
    let rows = ["La tomo de día, junto a la ventana", "Prendo más focos", "Le pongo un filtro"];
    let rows = (1..).zip(rows).map(|(n, r)| Row::numbered(n, raw(r)).focused(n == 2)).collect();
    let prompt = raw("Tomó la foto de noche, con foco amarillo. ¿Qué hace?");
    under(vec![Block::Picture("camara".into()), Block::Prompt(prompt), Block::Options(rows)])
}

fn answered() -> Sheet {
    let mut sheet = choice();
    if let Some(Block::Options(rows)) = sheet.blocks.last_mut() {
        rows[1].mark = Mark::NotYet;
        rows[1].why = Some(raw("La luz amarilla cambia el color de su tejido."));
    }
    sheet.blocks.push(Block::Note(Mark::NotYet, ui("verdict-not-yet")));
    sheet
}

/// As long as texts may be: 150 characters asked, four answers of 60, 150 explained.
fn longest() -> Sheet {
    let long = |n: usize| raw(&"palabra larga de su tela ".repeat(9)[..n]);
    let mut rows: Vec<Row> = (1..=4).map(|n| Row::numbered(n, long(60)).focused(n == 2)).collect();
    rows[1].mark = Mark::Right;
    rows[1].why = Some(long(150));
    let note = Block::Note(Mark::Right, ui("verdict-right"));
    under(vec![Block::Picture("camara".into()), Block::Prompt(long(150)), Block::Options(rows), note])
}

fn phone() -> Sheet {
    let zones = [
        "Su paquete está detenido.",
        "Pague 35 pesos hoy o se devuelve.",
        "Entre a correos-mx.entrega-hoy.top",
        "Gracias por su preferencia.",
    ];
    let zones = (1..).zip(zones).map(|(n, z)| Row::numbered(n, raw(z)).focused(n == 3));
    let zones = zones.enumerate().map(|(i, r)| if i == 1 { r.marked(Mark::Chosen) } else { r }).collect();
    let from = raw("Correos de México · +52 55 0000 0000");
    let prompt = Block::Prompt(raw("Le llegó este mensaje. ¿Qué partes avisan de un engaño?"));
    under(vec![prompt, Block::Shown { frame: Frame::Message, from, zones }])
}

fn talk() -> Sheet {
    let bubble = |mine, who: Option<&str>, text| Block::Bubble { mine, who: who.map(raw), text: raw(text) };
    let rows = ["Cuesta 450. Son tres días de trabajo.", "Se lo dejo en 200.", "¿Cuánto quiere dar?"];
    let rows = (1..).zip(rows).map(|(n, r)| Row::numbered(n, raw(r)).focused(n == 1)).collect();
    under(vec![
        Block::Meters(vec![(ui("meter-trust"), Mark::Right), (ui("meter-safe"), Mark::NotYet)]),
        bubble(true, None, "Buenos días. Este es el camino de mesa."),
        bubble(false, Some("Ana"), "¡Qué bonito! ¿Me lo deja en doscientos?"),
        Block::Options(rows),
    ])
}

fn number() -> Sheet {
    let prompt = raw("El hilo costó 120 pesos y el trabajo 3 días. ¿Cuánto pide?");
    under(vec![
        Block::Picture("dinero".into()),
        Block::Prompt(prompt),
        Block::Amount { value: 650, unit: ui("unit-pesos") },
    ])
}

fn drawings() -> Sheet {
    let grid = Block::Drawings { line: 1, column: 2, chosen: vec![Picture(3)], open: true };
    Sheet::of(vec![Block::Prompt(ui("enroll-choose-drawings")), grid])
}

fn cloth_rows(woven: usize, total: usize) -> Vec<ClothRow> {
    let figures =
        ["semilla", "semilla", "rombo", "rombo", "rombo", "sapo", "sapo", "sapo", "camino", "flor", "estrella"];
    let figure = |i: usize| figures[i % figures.len()].into();
    (0..total).map(|i| ClothRow { figure: figure(i), woven: i < woven, fresh: i + 1 == woven }).collect()
}

fn cloth(woven: usize, total: usize) -> Sheet {
    let row = Row::plain(raw("Una foto que vende")).focused(true).marked(Mark::Right);
    Sheet::of(vec![Block::Cloth { rows: cloth_rows(woven, total), large: true }, Block::Options(vec![row])])
}

fn home() -> Sheet {
    let rows = vec![
        Row::numbered(1, raw("Una foto que vende")).focused(true),
        Row::numbered(2, ui("home-review")).with(Text::number(4)),
        Row::numbered(3, ui("home-my-cloth")),
        Row::numbered(4, ui("home-sign-out")),
    ];
    let mut sheet = under(vec![
        Block::Cloth { rows: cloth_rows(6, 13), large: false },
        Block::Prompt(ui("home-next")),
        Block::Options(rows),
    ]);
    if let Some(header) = &mut sheet.header {
        header.woven = None;
        header.title.truncate(1);
    }
    sheet
}

fn door() -> Sheet {
    let names = ["language-tzo", "language-tzh", "language-es", "language-en"];
    let rows = (1..).zip(names).map(|(n, l)| Row::numbered(n, ui(l)).focused(n == 2)).collect();
    Sheet::of(vec![Block::Heading(ui("luch")), Block::Prompt(ui("door-which-language")), Block::Options(rows)])
}

fn pairs() -> Sheet {
    let rows = |words: &[&str]| (1..).zip(words).map(|(n, w)| Row::numbered(n, raw(w))).collect::<Vec<_>>();
    let mut left = rows(&["Huipil", "Camino de mesa", "Pulsera"]);
    left[0] = left[0].clone().with(raw("450")).focused(true);
    under(vec![
        Block::Prompt(raw("¿Qué precio va con cada pieza?")),
        Block::Columns(left, rows(&["40", "450", "1 200"])),
    ])
}

fn help() -> Sheet {
    let all = [
        (Chord::Digit(1), "key-choose"),
        (Chord::Enter, "key-go-on"),
        (Chord::Digit(0), "key-hear"),
        (Chord::F(2), "key-beside"),
        (Chord::F(3), "key-softer"),
        (Chord::F(4), "key-louder"),
        (Chord::Esc, "key-back"),
        (Chord::Char('?'), "key-help"),
    ];
    let rows = all.map(|(chord, label)| Row { chord: Some(chord), ..Row::plain(ui(label)) });
    under(vec![Block::Heading(ui("help")), Block::Keys(rows.to_vec())])
}

fn my_drawings() -> Sheet {
    let rows = [0u8, 6, 9].map(|p| Row { drawing: Some(Picture(p)), ..Row::plain(ui(&format!("drawing-{p}"))) });
    Sheet::of(vec![Block::Prompt(ui("enroll-look-again")), Block::Options(rows.to_vec())])
}

fn typing() -> Sheet {
    let field = Block::Field { label: ui("enroll-name"), value: "María".into(), secret: false };
    Sheet::of(vec![Block::Prompt(ui("enroll-your-name")), field, Block::Note(Mark::None, ui("enroll-name-help"))])
}

fn all() -> Vec<(&'static str, Sheet)> {
    vec![
        ("choice", choice()),
        ("answered", answered()),
        ("longest", longest()),
        ("phone", phone()),
        ("talk", talk()),
        ("number", number()),
        ("drawings", drawings()),
        ("cloth", cloth(9, 13)),
        ("home", home()),
        ("door", door()),
        ("pairs", pairs()),
        ("help", help()),
        ("typing", typing()),
        ("my-drawings", my_drawings()),
    ]
}

fn paint(sheet: &Sheet, look: Look, size: (u16, u16), beside: Option<Locale>) -> (Buffer, Painted) {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buf = Buffer::empty(area);
    let catalog = Catalog::new(Shelf::embedded());
    let paint = Paint { sheet, keys: &keys(), catalog: &catalog, locale: Locale::Es, beside };
    let painted = Painter::new(look, Shelf::embedded()).paint_once(&paint, area, &mut buf);
    (buf, painted)
}

fn seen(buf: &Buffer) -> String {
    let rows = buf.content.chunks(usize::from(buf.area.width));
    let lines = rows.map(|r| r.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
    lines.map(|l| l.trim_end().to_owned() + "\n").collect()
}

const LOOKS: [Look; 6] = [
    Look::FULL,
    Look { light: true, ..Look::FULL },
    Look { colors: Colors::Sixteen, ..Look::FULL },
    Look::LIMITED,
    Look { colors: Colors::None, ..Look::LIMITED },
    Look::ASCII,
];

#[test]
fn nothing_is_cut_in_any_look_alone_or_beside() {
    for (name, sheet) in all() {
        for look in LOOKS {
            for beside in [None, Some(Locale::En)] {
                for size in [SMALLEST, (81, 25), (100, 30), (120, 40), (200, 60)] {
                    let (buf, painted) = paint(&sheet, look, size, beside);
                    assert!(!painted.cut, "{name} {look:?} {size:?} beside {beside:?}\n{}", seen(&buf));
                }
            }
        }
    }
}

#[test]
fn every_cell_holds_one_sign_one_cell_wide_that_the_terminal_has() {
    for (name, sheet) in all() {
        for look in LOOKS {
            for size in [SMALLEST, (120, 40)] {
                let (buf, _) = paint(&sheet, look, size, None);
                for cell in &buf.content {
                    assert_eq!(cell.symbol().width(), 1, "{name}: {:?}", cell.symbol());
                    assert!(cell.symbol().chars().all(|c| look.symbols.hold(c)), "{name}: {:?}", cell.symbol());
                }
            }
        }
    }
}

#[test]
fn a_small_window_asks_for_room() {
    let (buf, painted) = paint(&choice(), Look::FULL, (60, 20), None);
    assert!(seen(&buf).contains("Haga más grande la ventana"), "{}", seen(&buf));
    assert_eq!(painted.targets, []);
    for size in [(0, 0), (1, 1), (0, 9), (79, 24), (80, 23), (400, 2)] {
        assert_eq!(paint(&choice(), Look::FULL, size, None).1.targets, [], "{size:?}");
    }
}

#[test]
fn a_click_on_a_choice_or_a_keycap_is_its_key() {
    let (buf, painted) = paint(&choice(), Look::FULL, SMALLEST, None);
    let text = seen(&buf);
    let y = text.lines().position(|l| l.contains("Prendo")).unwrap();
    let row = painted.targets.iter().find(|(r, _)| usize::from(r.y) == y).unwrap();
    assert_eq!(row.1, Chord::Digit(2));
    let last = painted.targets.iter().filter(|(r, _)| r.y == 23).map(|(_, c)| *c);
    assert!(last.clone().any(|c| c == Chord::Enter) && last.clone().any(|c| c == Chord::Esc));
}

#[test]
fn beside_each_other_both_languages_have_an_option_at_the_same_height() {
    // The first is two lines long in Spanish and English only.
    let rows = [("home-first-day", 1), ("enroll-name-help", 2), ("home-review", 3), ("yes", 4)];
    let rows = rows.map(|(text, n)| Row::numbered(n, ui(text)));
    let sheet = Sheet::of(vec![Block::Prompt(ui("store-read-only")), Block::Options(rows.into())]);
    for other in [Locale::En, Locale::Tzo, Locale::Tzh] {
        let said = seen(&paint(&sheet, Look::FULL, SMALLEST, Some(other)).0);
        for cap in ["▐1▌", "▐2▌", "▐3▌", "▐4▌"] {
            let lines = said.lines().take(21).filter(|line| line.contains(cap));
            let both: Vec<_> = lines.map(|line| line.matches(cap).count()).collect();
            assert_eq!(both, [2], "{cap} {other:?}\n{said}");
        }
    }
    let drawings = Block::Drawings { line: 1, column: 0, chosen: Vec::new(), open: true };
    let sheet = Sheet::of(vec![Block::Prompt(ui("enroll-choose-drawings")), drawings]);
    for look in [Look::FULL, Look::LIMITED, Look::ASCII] {
        let said = seen(&paint(&sheet, look, SMALLEST, Some(Locale::En)).0);
        for name in ["sol", "luna", "perro", "pez", "hoja", "sun", "moon", "dog", "fish", "leaf"] {
            assert!(said.contains(name), "{name} {look:?}\n{said}");
        }
    }
}

#[test]
fn text_mode_says_the_same_in_plain_lines() {
    let catalog = Catalog::new(Shelf::embedded());
    for (name, sheet) in all() {
        let lines = plain(&sheet, &keys(), &catalog, Locale::Es, None);
        assert!(lines.lines().all(|l| l.width() <= 78), "{name}\n{lines}");
        for text in texts(&sheet) {
            let words = catalog.say(Locale::Es, &text).words;
            let flat = lines.replace('\n', " ");
            assert!(flat.contains(&words), "{name} lacks {words:?}\n{lines}");
        }
    }
    insta::assert_snapshot!("answered-plain", plain(&answered(), &keys(), &catalog, Locale::Es, None));
}

#[test]
fn a_picture_that_no_pack_has_takes_no_room() {
    let mut sheet = choice();
    sheet.blocks[0] = Block::Picture("nobody-drew-this".into());
    let without = Sheet { blocks: sheet.blocks[1..].to_vec(), ..sheet.clone() };
    let seen = |sheet: &Sheet| seen(&paint(sheet, Look::FULL, SMALLEST, None).0);
    assert_eq!(seen(&sheet), seen(&without));
}

#[test]
fn every_picture_is_whole() {
    for path in Shelf::embedded().list("lessons/pictures", "txt") {
        let name = path.trim_start_matches("lessons/pictures/").trim_end_matches(".txt");
        let text = Shelf::embedded().read(&path).unwrap().unwrap().text;
        let section = |name| text.lines().skip_while(move |l| *l != name).skip(1).take_while(|l| !l.starts_with("---"));
        let stitches: Vec<_> = section("--- stitches").collect();
        assert_eq!(stitches.len(), 12, "{name}");
        assert!(stitches.iter().all(|l| l.len() == 16 && l.chars().all(|c| "rybgnwka.".contains(c))), "{name}");
        for (head, symbols) in [("--- limited", Symbols::Limited), ("--- ascii", Symbols::Ascii)] {
            let lines: Vec<_> = section(head).collect();
            let fit = |l: &&str| l.chars().count() <= 16 && l.chars().all(|c| symbols.hold(c));
            assert!((1..=6).contains(&lines.len()) && lines.iter().all(fit), "{name} {head}");
        }
    }
}

#[test]
fn thirty_lessons_fit_on_a_cloth() {
    let (buf, painted) = paint(&cloth(30, 30), Look::ASCII, SMALLEST, None);
    assert!(!painted.cut && seen(&buf).contains("<>"), "{}", seen(&buf));
}
