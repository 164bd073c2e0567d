//! `alsa-sys` for computers that may have no ALSA: the same names and types, but each function looks for
//! `libasound.so.2` when it is first called, and says `-ENOSYS` (or nothing, or null) where there is none.
//!
//! Unsafe by nature, like the crate whose place it takes: it calls C. It is the only unsafe code of the program.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![allow(missing_docs, unused_variables, unsafe_op_in_unsafe_fn)]
#![no_std]

pub use libc::{timespec, timeval};
use libc::{FILE, c_void, pid_t, pollfd};
use core::sync::atomic::{AtomicPtr, Ordering};

/// What every function that can fail says where there is no library.
const ENOSYS: i32 = -libc::ENOSYS;

/// A symbol of the library, or null. Both the library and each symbol are looked for once.
fn find(name: &core::ffi::CStr, slot: &AtomicPtr<c_void>) -> *mut c_void {
    const UNKNOWN: *mut c_void = core::ptr::null_mut();
    const ABSENT: *mut c_void = 1 as *mut c_void;
    static LIBRARY: AtomicPtr<c_void> = AtomicPtr::new(core::ptr::null_mut());
    let known = slot.load(Ordering::Acquire);
    if known != UNKNOWN {
        return if known == ABSENT { UNKNOWN } else { known };
    }
    let mut library = LIBRARY.load(Ordering::Acquire);
    if library == UNKNOWN {
        // SAFETY: the name is a C string; RTLD_NOW loads no code of ours.
        library = unsafe { libc::dlopen(c"libasound.so.2".as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
        if library.is_null() {
            library = ABSENT;
        } else {
            quiet(library);
        }
        LIBRARY.store(library, Ordering::Release);
    }
    let found = if library == ABSENT {
        UNKNOWN
    } else {
        // SAFETY: a handle from dlopen that is never closed.
        unsafe { libc::dlsym(library, name.as_ptr()) }
    };
    slot.store(if found.is_null() { ABSENT } else { found }, Ordering::Release);
    found
}

/// ALSA writes its errors on standard error, which is her screen. Its handler is replaced by one that is silent.
fn quiet(library: *mut c_void) {
    unsafe extern "C" fn silent() {}
    // SAFETY: snd_lib_error_set_handler takes a pointer to a variadic C function. A function without parameters may
    // stand in its place: the caller cleans the stack in every C calling convention that has variadic functions.
    unsafe {
        let set = libc::dlsym(library, c"snd_lib_error_set_handler".as_ptr());
        if !set.is_null() {
            let set: unsafe extern "C" fn(*const c_void) -> i32 = core::mem::transmute(set);
            set(silent as *const c_void);
        }
    }
}

macro_rules! forward {
    ($name:ident $symbol:literal ($($arg:ident : $type:ty),*) $(-> $result:ty)?, $missing:expr) => {
        pub unsafe extern "C" fn $name($($arg: $type),*) $(-> $result)? {
            static SLOT: AtomicPtr<c_void> = AtomicPtr::new(core::ptr::null_mut());
            let Ok(symbol) = core::ffi::CStr::from_bytes_with_nul(concat!($symbol, "\0").as_bytes()) else {
                return $missing;
            };
            let found = find(symbol, &SLOT);
            if found.is_null() {
                return $missing;
            }
            // SAFETY: the symbol has the type that the library declares; the caller keeps the library's contract.
            unsafe {
                let call: unsafe extern "C" fn($($type),*) $(-> $result)? = core::mem::transmute(found);
                call($($arg),*)
            }
        }
    };
}

include!("generated.rs");
include!("forward.rs");
