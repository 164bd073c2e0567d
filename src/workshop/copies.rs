//! What a rolling copy would do to what is here, said the same on the screen and by command.

use crate::{
    log::{CopyView, RollingCopy},
    text::{Text, Value, desk},
};

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// When a copy was taken, as the clock believed; `day` is its day, as it is shown there.
pub fn taken(copy: &RollingCopy, day: String) -> Text {
    match copy.hour {
        _ if day.is_empty() => desk("copy-day-unknown"),
        None => Text::Raw(day),
        Some((hour, minute)) => {
            let hour = Value::Raw(format!("{hour}:{minute:02}"));
            desk("copy-taken").with("day", Value::Raw(day)).with("hour", hour)
        }
    }
}

/// What bringing back what is missing would bring.
pub fn would_come(view: &CopyView) -> Text {
    match (view.brings.new, view.only_here) {
        (0, 0) => desk("copy-same"),
        (0, only) => desk("copy-brings-nothing").with("only", number(only)),
        (new, _) => desk("copy-would-bring").with("new", number(new)).with("learners", number(view.brings.learners)),
    }
}

/// What would be here after going back to it, and what would go; at most so many women are named.
pub fn would_go(view: &CopyView, named: usize) -> Vec<Text> {
    let there = desk("copy-back-there").with("events", number(view.there.events));
    let mut texts = vec![there.with("women", number(view.there.women))];
    if view.only_here > 0 {
        texts.push(desk("copy-back-gone").with("only", number(view.only_here)));
    }
    let all = view.women_only_here.len();
    let names: Vec<&str> = view.women_only_here.iter().flatten().take(named).map(String::as_str).collect();
    let others = all - names.len();
    let message = match (names.is_empty(), others) {
        (true, 0) => return texts,
        (true, _) => "copy-back-women-nameless",
        (false, 0) => "copy-back-women",
        (false, _) => "copy-back-women-more",
    };
    let text = desk(message).with("names", Value::Raw(names.join(", ")));
    texts.push(text.with("others", number(others as u64)));
    texts
}
