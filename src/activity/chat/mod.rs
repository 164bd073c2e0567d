//! A branching talk with a client. What she replies has consequences: sold, trusted, safe.

use super::{Activity, Aim, Checker, Feedback, ListMsg, Player, Words, digit, said};
use crate::{
    model::{Grade, Seed, Verdict},
    source::Word,
    text::{Text, ui},
    ui::{Binding, Block, Chord, Mark, Row},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What an author writes: a graph of what the client says and what can be replied.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Chat")]
pub struct Script {
    id: Word,
    #[serde(default)]
    picture: Option<Word>,
    start: Word,
    talk: BTreeMap<String, Node>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
enum Node {
    /// The client says something.
    Says { replies: Vec<Reply> },
    /// The talk is over. A consequence that is not named is not part of this talk: nobody sells to a companion.
    Ends {
        #[serde(default)]
        sold: Option<bool>,
        #[serde(default)]
        trusted: Option<bool>,
        #[serde(default)]
        safe: Option<bool>,
        verdict: Verdict,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Reply")]
struct Reply {
    id: Word,
    next: Word,
    #[serde(default)]
    trust: i8,
    #[serde(default)]
    sale: i8,
    #[serde(default)]
    safe: i8,
}

impl Reply {
    /// By how much it moves trust, sale and safety.
    fn moves(&self) -> [i8; 3] {
        [self.trust, self.sale, self.safe]
    }

    /// Where the meters stand after it.
    fn moved(&self, mut meters: [i8; 3]) -> [i8; 3] {
        for (meter, by) in meters.iter_mut().zip(self.moves()) {
            *meter = meter.saturating_add(by).clamp(-3, 3);
        }
        meters
    }
}

impl Node {
    /// What this end says of trust, sale and safety.
    fn tells(&self) -> [Option<bool>; 3] {
        match self {
            Self::Ends { sold, trusted, safe, .. } => [*trusted, *sold, *safe],
            Self::Says { .. } => [None; 3],
        }
    }
}

/// As an author writes them: the meters that replies move, and what an end tells of each.
const METERS: [(&str, &str); 3] = [("trust", "trusted"), ("sale", "sold"), ("safe", "safe")];

/// Longer talks are not for one screen after another.
const LONGEST: usize = 6;

/// Where the talk stands.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    node: String,
    said: Vec<String>,
    /// The reply just given, whose consequence is shown until she goes on.
    consequence: Option<String>,
    meters: [i8; 3],
    aim: Aim,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Msg {
    /// In the list of replies.
    List(ListMsg),
    /// Go on.
    Next,
}

/// What she replied, and how it ended.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    said: Vec<String>,
    end: String,
}

impl Script {
    fn replies(&self, node: &str) -> &[Reply] {
        match self.talk.get(node) {
            Some(Node::Says { replies }) => replies,
            _ => &[],
        }
    }

    /// The best verdict that can be reached from a node, and the worst.
    fn reachable(&self, node: &str, left: usize) -> Option<(Verdict, Verdict)> {
        match self.talk.get(node)? {
            Node::Ends { verdict, .. } => Some((*verdict, *verdict)),
            Node::Says { .. } if left == 0 => None,
            Node::Says { replies } => replies
                .iter()
                .filter_map(|r| self.reachable(&r.next, left - 1))
                .reduce(|(best, worst), (b, w)| (best.max(b), worst.min(w))),
        }
    }

    /// Reports what cannot be talked: unknown and unreachable nodes, talks that do not end, no good end.
    fn check_paths(&self, out: &mut Checker<'_>) {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut open = vec![(&*self.start, &self.start, 0)];
        while let Some((node, named, depth)) = open.pop() {
            if !self.talk.contains_key(node) {
                out.error("E0205", named, &[]);
                continue;
            }
            if depth > LONGEST {
                out.error("E0207", named, &[]);
                return;
            }
            reached.insert(node);
            open.extend(self.replies(node).iter().map(|r| (&*r.next, &r.next, depth + 1)));
        }
        for node in self.talk.keys().filter(|n| !reached.contains(n.as_str())) {
            out.error("E0206", &self.id, &[("node", node)]);
        }
        if self.reachable(&self.start, LONGEST).is_some_and(|(best, _)| best != Verdict::Right) {
            out.error("E0208", &self.id, &[]);
        }
    }

    /// Reports the ways on which the end says one thing and the last line of meters said the other.
    fn check_ends(&self, out: &mut Checker<'_>) {
        let mut open = vec![(&*self.start, [0; 3], Vec::<&Word>::new())];
        while let Some((node, meters, said)) = open.pop() {
            if said.len() < LONGEST {
                open.extend(self.replies(node).iter().map(|r| {
                    let said = said.iter().copied().chain([&r.id]).collect();
                    (&*r.next, r.moved(meters), said)
                }));
            }
            let tells = self.talk.get(node).map_or([None; 3], Node::tells);
            for (((meter, goal), level), good) in METERS.into_iter().zip(meters).zip(tells) {
                let Some(good) = good.filter(|good| level.signum() == if *good { -1 } else { 1 }) else { continue };
                let path = said.iter().map(|r| &***r).collect::<Vec<_>>().join(" > ");
                let (level, told) = (level.to_string(), format!("{goal}: {good}"));
                let args = [("path", &*path), ("node", node), ("meter", meter), ("level", &level), ("told", &told)];
                out.warning("W0215", said.last().map_or(&self.id, |r| *r), &args);
            }
        }
    }

    /// Reports the replies that move a meter of which no end tells: a talk that sells nothing shows no sale.
    fn check_meters(&self, out: &mut Checker<'_>) {
        for (i, (meter, goal)) in METERS.into_iter().enumerate() {
            let is_told = self.talk.values().any(|n| n.tells().get(i).is_some_and(Option::is_some));
            let moving = self.talk.keys().flat_map(|n| self.replies(n));
            let moving = moving.filter(|r| r.moves().get(i).is_some_and(|by| *by != 0));
            for reply in moving.filter(|_| !is_told) {
                out.warning("W0216", &reply.id, &[("meter", meter), ("goal", goal)]);
            }
        }
    }

    /// What stands well by now, and what not yet. What did not move is not told.
    fn meters(state: &State) -> Option<Block> {
        let names = [ui("meter-trust"), ui("meter-sale"), ui("meter-safe")];
        let mark = |level: i8| match level.signum() {
            1 => Some(Mark::Right),
            -1 => Some(Mark::NotYet),
            _ => None,
        };
        let meters: Vec<_> = names.into_iter().zip(state.meters).filter_map(|(name, m)| Some((name, mark(m)?))).collect();
        (!meters.is_empty()).then_some(Block::Meters(meters))
    }
}

impl Activity for Script {
    type State = State;
    type Msg = Msg;
    type Answer = Answer;

    fn id(&self) -> &Word {
        &self.id
    }

    fn picture(&self) -> Option<&Word> {
        self.picture.as_ref()
    }

    fn check(&self, out: &mut Checker<'_>) {
        for node in self.talk.keys() {
            let replies = self.replies(node);
            if matches!(self.talk.get(node), Some(Node::Says { .. })) {
                out.count(&self.id, replies.len(), 2, 3);
            }
            out.names(replies.iter().map(|r| &r.id));
        }
        self.check_paths(out);
        self.check_ends(out);
        self.check_meters(out);
    }

    fn parts(&self) -> Vec<String> {
        let replies: BTreeSet<&str> = self.talk.keys().flat_map(|n| self.replies(n)).map(|r| &*r.id).collect();
        let nodes = self.talk.keys().cloned();
        let replies = replies.into_iter().flat_map(|r| [r.to_owned(), format!("{r}-why")]);
        std::iter::once("who".to_owned()).chain(nodes).chain(replies).collect()
    }

    fn start(&self, _: Seed) -> State {
        State {
            node: self.start.to_string(),
            said: Vec::new(),
            consequence: None,
            meters: [0; 3],
            aim: Aim::default(),
        }
    }

    fn keys(&self, state: &State) -> Vec<Binding<Msg>> {
        let replies = self.replies(&state.node);
        if state.consequence.is_some() || replies.is_empty() {
            return vec![Binding::footer(Chord::Enter, ui("key-go-on"), Msg::Next)];
        }
        state.aim.keys(replies.len()).into_iter().map(|b| b.map(Msg::List)).collect()
    }

    fn update(&self, state: &mut State, msg: Msg) -> Option<Answer> {
        let replies = self.replies(&state.node);
        match msg {
            Msg::Next => {
                if state.consequence.take().is_none() && replies.is_empty() {
                    return Some(Answer { said: state.said.clone(), end: state.node.clone() });
                }
            }
            Msg::List(_) if state.consequence.is_some() => {}
            Msg::List(msg) => {
                let reply = state.aim.update(replies.len(), msg).and_then(|i| replies.get(i))?;
                state.meters = reply.moved(state.meters);
                state.said.push(reply.id.to_string());
                state.consequence = Some(reply.id.to_string());
                state.node = reply.next.to_string();
                state.aim = Aim::default();
            }
        }
        None
    }

    fn grade(&self, answer: &Answer) -> Grade {
        match self.talk.get(&answer.end) {
            Some(Node::Ends { verdict, .. }) => Grade::Judged(*verdict),
            _ => Grade::Judged(Verdict::NotYet),
        }
    }

    fn picked(&self, answer: &Answer) -> Option<String> {
        Some(format!("{}>{}", answer.said.join(">"), answer.end))
    }

    fn answer(&self, picked: &str) -> Option<Answer> {
        let (replies, end) = picked.rsplit_once('>')?;
        let mut node = &*self.start;
        for id in replies.split('>') {
            node = &self.replies(node).iter().find(|r| *r.id == *id)?.next;
        }
        let said = replies.split('>').map(str::to_owned).collect();
        (node == end && self.replies(node).is_empty()).then(|| Answer { said, end: end.to_owned() })
    }

    fn in_words(&self, answer: &Answer, words: &Words) -> Option<Text> {
        said::in_turn(answer.said.iter().map(|reply| words.part(reply)))
    }

    fn blocks(&self, state: &State, words: &Words) -> Vec<Block> {
        let theirs = || Block::Bubble { mine: false, who: Some(words.part("who")), text: words.part(&state.node) };
        if let Some(reply) = &state.consequence {
            let mine = Block::Bubble { mine: true, who: None, text: words.part(reply) };
            return [mine, Block::Note(Mark::None, words.why(reply))].into_iter().chain(Self::meters(state)).collect();
        }
        let mut blocks = Vec::new();
        if state.said.is_empty() {
            blocks.push(Block::Prompt(words.prompt()));
        }
        if let Some(Node::Ends { sold, trusted, safe, .. }) = self.talk.get(&state.node) {
            // How it came out is told, not said by the client.
            blocks.push(Block::Prompt(words.part(&state.node)));
            let consequences = [
                (*sold, ui("chat-sold"), ui("chat-not-sold")),
                (*trusted, ui("chat-trusted"), ui("chat-not-trusted")),
                (*safe, ui("chat-safe"), ui("chat-not-safe")),
            ];
            let rows = consequences.into_iter().filter_map(|(good, yes, no)| {
                Some(if good? { Row::plain(yes).marked(Mark::Right) } else { Row::plain(no).marked(Mark::NotYet) })
            });
            blocks.push(Block::Options(rows.collect()));
            return blocks;
        }
        blocks.push(theirs());
        blocks.extend(Self::meters(state));
        let rows = self.replies(&state.node).iter().enumerate().map(|(i, reply)| {
            Row::numbered(digit(i), words.part(&reply.id)).focused(state.aim.is_at(i))
        });
        blocks.push(Block::Options(rows.collect()));
        blocks.extend(state.aim.hint());
        blocks
    }

    fn feedback(&self, _: &State, answer: &Answer, reveal: bool, words: &Words) -> Feedback {
        let leads_well = |r: &Reply| self.reachable(&r.next, LONGEST).is_some_and(|(best, _)| best == Verdict::Right);
        let row = |r: &Reply, mark| Row { why: Some(words.why(&r.id)), ..Row::plain(words.part(&r.id)).marked(mark) };
        let (mut rows, mut node, mut strayed) = (Vec::new(), &*self.start, false);
        for id in &answer.said {
            let Some(reply) = self.replies(node).iter().find(|r| *r.id == *id) else { break };
            let good = i16::from(reply.trust) + i16::from(reply.sale) + i16::from(reply.safe) >= 0;
            rows.push(row(reply, if good { Mark::Right } else { Mark::NotYet }));
            if !leads_well(reply) && !strayed {
                strayed = true;
                let better = self.replies(node).iter().find(|r| leads_well(r)).filter(|_| reveal);
                rows.extend(better.map(|r| row(r, Mark::Shown)));
            }
            node = &reply.next;
        }
        let first = |mark| rows.iter().position(|r| r.mark == mark);
        let open = first(Mark::Shown).or_else(|| first(Mark::NotYet)).unwrap_or(0);
        Feedback { rows, open, ..Feedback::default() }
    }

    fn play(&self, state: &State, player: Player) -> Chord {
        if state.consequence.is_some() {
            return Chord::Enter;
        }
        let leads = self.replies(&state.node).iter().enumerate().filter_map(|(i, r)| {
            let (best, worst) = self.reachable(&r.next, LONGEST)?;
            Some((i, best, worst))
        });
        let chosen = match player {
            Player::Perfect => leads.max_by_key(|(i, best, _)| (*best, std::cmp::Reverse(*i))),
            Player::Clumsy => leads.min_by_key(|(i, _, worst)| (*worst, *i)),
        };
        chosen.map_or(Chord::Enter, |(i, ..)| Chord::Digit(digit(i)))
    }
}
