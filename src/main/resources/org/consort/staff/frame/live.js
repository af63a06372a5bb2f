// Keeps the live part of a page current. The part carries the address of a stream and the mark of
// the state it shows; when the stream tells another mark, htmx fetches the page again and puts the
// part in its place.
(() => {
  "use strict";

  let stream = null;
  let address = "";

  const part = () => document.querySelector("[data-live]");
  const sign = () => document.querySelector("[data-live-sign]");

  const say = (state, text) => {
    const box = sign();
    if (box && box.dataset.state !== state) {
      box.dataset.state = state;
      box.textContent = text;
    }
  };

  const compare = (mark) => {
    say("on", "Live");
    if (part() && part().dataset.mark !== mark) {
      htmx.trigger(part(), "changed");
    }
  };

  const open = () => {
    if (!part() || stream || document.hidden) {
      return;
    }
    address = part().dataset.live;
    stream = new EventSource(address);
    stream.addEventListener("mark", (event) => compare(event.data));
    stream.onopen = () => say("on", "Live");
    stream.onerror = () => say("off", "Not live, trying again");
  };

  const close = () => {
    if (stream) {
      stream.close();
      stream = null;
    }
  };

  // On a narrow screen the drawing is wider than the page: show where the request stands.
  const center = () => {
    const here = document.querySelector(".drawing .here");
    const box = here?.closest(".drawing");
    if (box) {
      const spot = here.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      box.scrollLeft += spot.left + spot.width / 2 - (frame.left + frame.width / 2);
    }
  };

  // What the reader has unfolded stays unfolded.
  let unfolded = [];
  document.addEventListener("htmx:beforeSwap", () => {
    unfolded = [...document.querySelectorAll("details[id][open]")].map((box) => box.id);
  });
  document.addEventListener("htmx:afterSettle", () => {
    // Another filter has put a part there that another stream tells about.
    if (stream && part() && part().dataset.live !== address) {
      close();
      open();
    }
    center();
    unfolded.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  });

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("resize", center);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  center();
  open();
})();
