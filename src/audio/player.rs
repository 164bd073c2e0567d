//! The thread that plays. It opens the device at the first sound and closes it when nothing has sounded for a while,
//! so that a silent program uses no processor; a card that vanished is looked for again at the next sound.

use super::{
    chime::{self, Chime},
    clips,
};
use rodio::{DeviceSinkBuilder, MixerDeviceSink, buffer::SamplesBuffer, cpal::traits::HostTrait};
use std::{
    num::NonZero,
    panic::catch_unwind,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::Duration,
};

/// The name of the thread that plays. Its panics are caught: they are silence, and nobody is told of them.
pub const THREAD: &str = "sound";

/// After so long without a sound the device is closed.
const QUIET: Duration = Duration::from_secs(4);

enum Order {
    Play(Vec<PathBuf>),
    Chime(Chime),
    Hush,
    Volume(u8),
}

/// A voice. Dropping it ends its thread.
pub struct Player {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Player {
    /// Starts the thread. `tell` hears whether there is sound, whenever that changes; sound is assumed until it fails.
    pub fn start(tell: impl Fn(bool) + Send + 'static) -> Self {
        let (orders, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new().name(THREAD.into()).spawn(move || listen(&inbox, &tell));
        Self { orders: Some(orders), thread: thread.ok() }
    }

    /// Plays clips one after another, instead of what is playing. A clip that cannot be read is passed over.
    pub fn play(&self, clips: Vec<PathBuf>) {
        self.order(Order::Play(clips));
    }

    /// A short sound, before what is played next.
    pub fn chime(&self, chime: Chime) {
        self.order(Order::Chime(chime));
    }

    /// Silence, now.
    pub fn hush(&self) {
        self.order(Order::Hush);
    }

    /// How loud, 0 to 10.
    pub fn volume(&self, level: u8) {
        self.order(Order::Volume(level));
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            let _ = orders.send(order);
        }
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// An open device and the two queues on it: speech, and chimes that speech does not interrupt.
struct Device {
    speech: rodio::Player,
    chimes: rodio::Player,
    lost: Arc<AtomicBool>,
    // Last, so that the queues are dropped before the stream they play on.
    _stream: MixerDeviceSink,
}

impl Device {
    /// Step by step: the short way probes every device and panics without the library.
    fn open() -> Option<Self> {
        let hosts = rodio::cpal::available_hosts();
        let host = hosts.into_iter().find_map(|id| rodio::cpal::host_from_id(id).ok())?;
        let device = host.default_output_device()?;
        let lost = Arc::new(AtomicBool::new(false));
        let flag = lost.clone();
        let mut stream = DeviceSinkBuilder::from_device(device)
            .ok()?
            .with_error_callback(move |_| flag.store(true, Ordering::Relaxed))
            .open_sink_or_fallback()
            .ok()?;
        stream.log_on_drop(false); // it would write on her screen
        let speech = rodio::Player::connect_new(stream.mixer());
        let chimes = rodio::Player::connect_new(stream.mixer());
        Some(Self { speech, chimes, lost, _stream: stream })
    }

    fn is_silent(&self) -> bool {
        self.speech.empty() && self.chimes.empty()
    }
}

/// Samples as something to play.
fn mono(rate: u32, samples: Vec<f32>) -> SamplesBuffer {
    SamplesBuffer::new(NonZero::<u16>::MIN, NonZero::new(rate).unwrap_or(NonZero::<u32>::MIN), samples)
}

fn listen(inbox: &Receiver<Order>, tell: &dyn Fn(bool)) {
    let mut device: Option<Device> = None;
    let (mut volume, mut works) = (0.5, true);
    loop {
        let order = match &device {
            Some(_) => inbox.recv_timeout(QUIET),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let order = match order {
            Ok(order) => order,
            Err(RecvTimeoutError::Timeout) => {
                if device.as_ref().is_some_and(Device::is_silent) {
                    device = None;
                }
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        if device.as_ref().is_some_and(|d| d.lost.load(Ordering::Relaxed)) {
            device = None;
        }
        let sounds = matches!(&order, Order::Chime(_)) || matches!(&order, Order::Play(clips) if !clips.is_empty());
        if sounds && device.is_none() {
            // The audio library is not ours: where it panics, there is no sound, and the lesson goes on.
            device = catch_unwind(Device::open).ok().flatten();
            if device.is_some() != works {
                works = device.is_some();
                tell(works);
            }
        }
        match order {
            Order::Volume(level) => volume = (f32::from(level.min(10)) / 10.0).powi(2),
            Order::Hush => device.iter().for_each(|d| d.speech.clear()),
            Order::Chime(chime) => device.iter().for_each(|d| {
                d.chimes.append(mono(chime::RATE, chime.samples()));
                d.chimes.play();
            }),
            Order::Play(clips) => device.iter().for_each(|d| {
                d.speech.clear();
                for clip in &clips {
                    // A corrupt clip may make its decoder panic; it is passed over like one that cannot be opened.
                    if let Ok(Ok(samples)) = catch_unwind(|| clips::decode(clip)) {
                        d.speech.append(mono(clips::RATE, samples));
                        d.speech.play();
                    }
                }
            }),
        }
        if let Some(device) = &device {
            device.speech.set_volume(volume);
            device.chimes.set_volume(volume);
        }
    }
}
