// Every text of the page, by id. Sentences about a child or a recording come from the program, in its messages.

const WORDS = {
  // Everywhere
  title: "plantar", home: "Home", help: "Help", adults: "For adults", sound_on: "Sound is on",
  sound_off: "Sound is off", simulated: "SIMULATED CHILD",
  simulated_about: "Not a real child. The feet on this page are made by the program.",
  recording: "Recording", not_recording: "Not recording", watching: "watching",
  link_ok: "Mat connected", link_quiet: "The mat sends nothing", link_away: "Mat unplugged",
  stream_joining: "Joining the program ...",
  stream_lost: "The program does not answer. Trying again ...",
  stream_ended: "The session has ended. Start the program again to continue.",
  silent: "The mat has not said anything yet.",
  stream_full: "Four pages watch already. Close one of them.",
  refused_title: "This page needs a new address",
  refused_about: "Press Enter in the program's window, and open the address that it prints.",
  no_answer: "The program did not answer.",
  no_answer_stop: "The program did not answer. To stop, step off the mat.",
  refused: "The program refused this.", left: "left", right: "right", yes: "Yes", no: "No",
  withheld: "Rather not say", none: "–", percent: "{n} %", seconds: "{n} s", newton: "N", left_letter: "L", right_letter: "R",
  go_on: "Go on", stop: "Stop", hurts: "It hurts", answer_again: "Answer the questions again", pause: "Pause",
  finish: "Finish",
  // Start
  play: "Play", look: "Look",
  course: "{done} of {planned} sessions",
  // Before practice
  check_title: "Before we play",
  adult_ask: "An adult stands beside the child for as long as it is on the mat.",
  adult_yes: "I am beside the child",
  adult_decides: "I am beside the child, and it is safe",
  questions_about: "Does any of this apply to the child? If you are not sure, answer Yes.",
  questions_rest: "No to all the others", questions_left: "{n} still to answer",
  locked_title: "Not today", pain_title: "Does anything hurt?", pain_0: "Does not hurt",
  pain_2: "Hurts a little", pain_4: "Hurts a bit more", pain_6: "Hurts",
  pain_8: "Hurts a lot", pain_10: "Hurts worst", pain_no: "Nothing hurts",
  pain_yes: "Something hurts", complaints_title: "Look at the feet, and ask",
  new_pain: "Pain that was not there before", numbness: "A foot feels numb",
  dizziness: "Dizzy",
  skin_marks: "Marks on the skin", skin_marks_min: "How long have they been there, or how long did they stay? Minutes",
  complaints_done: "That is all",
  begin: "Begin",
  // Getting ready, playing
  empty: "Step off the mat for a moment", without_empty: "Skip the empty mat", still: "Stand still like a tree", choose: "Choose a game",
  today: "Today", others: "Other games", left_reps: "{n} to go", left_s: "{n} s to go", planned_done: "done",
  not_here: "Not on this mat", why_not: "Why not?", by_heels: "Rise onto the toes instead", show_anew: "Show it again",
  showing: "Show me how you do it",
  show_again: "Show the movement", count: "Count", of: "{n} of {of}",
  seconds_of: "{n} of {of} seconds", paused: "Pause", unplugged: "The mat is unplugged",
  unseen: "I cannot see your feet", moves_title: "Move the simulated feet",
  move_half: "too small", move_hold: "held long", move_step_off: "step off the mat",
  move_step_on: "step onto the mat",
  move_lean_left: "lean to the left", move_lean_right: "lean to the right",
  move_lean_front: "lean forward", move_lean_back: "lean back",
  // Games
  parade: "Parade", boat: "Boat", hedgehog: "Hedgehog", frog: "Frog", grapes: "Grapes",
  lanterns: "Lanterns", wipers: "Wipers", bear: "Past the bear", fireflies: "Fireflies",
  painting: "Cave painting", scene: "The game {game}",
  // Rest and done
  rest_title: "A little rest", done_title: "Well practised", over_title: "That is all for now", enough: "Enough for today",
  stars: "{n} of 3 stars", soles: "Your feet, painted by your own steps",
  // Live
  live_title: "The mat, live",
  live_map: "What the mat feels, seen from above, the front at the top", cells: "Cells",
  smooth: "Smooth", share: "{n} % of the load", total: "Total {n} {unit}",
  highest: "{n} {unit} and more", nothing: "0", foot_on: "on the mat",
  foot_off: "off the mat", rate: "{n} pictures a second, {lost} lost",
  trail_about: "The dot is where the load is centred. Its tail is the last five seconds.",
  uncalibrated: "This mat is not calibrated: numbers are not newtons; only shares can be compared.",
  // For adults
  adult_title: "For adults", session: "This session",
  played: "Played {n} of at most {of} minutes", levels_title: "How difficult each game is",
  levels_about: "From 0 to 10. A game gets harder with success and easier without, until most tries succeed.",
  level_up: "{game}: harder", level_down: "{game}: easier", lock: "{game}: lock the level",
  unlock: "{game}: unlock the level", level_locked: "locked", level_free: "moves by itself",
  not_rated: "not rated", table_title: "What was counted",
  table_about: "Faults are seen and not counted. What the program could not see is never the child's fault.",
  no_sets: "Nothing has been practised yet.", col_kind: "Kind", col_side: "Foot",
  col_start: "From, s", col_end: "To, s", col_held: "Held, s",
  col_range: "Share of own range", col_fault: "Remark", kind_rep: "counted",
  kind_hold: "hold", kind_fault: "not counted",
  fault_same_side_twice: "same foot twice in a row", fault_jump: "both feet off the mat",
  fault_one_foot_only: "one foot only", fault_both_feet: "both feet at once",
  fault_ball_lifted: "ball of the foot lifted too", fault_heel_down: "heel down",
  fault_too_slow: "too slow", set_done: "{n} of {of}", technique: "Technique {n} of 100",
  parts: "clean {clean}, range {amplitude}, sides alike {evenness}, steady {steadiness}",
  unseen_row: "Not seen from {from} to {to} s: {why}", curves_title: "How the movements went",
  signal_range: "How far, as a share of the child's own range once that is known. Dashed: a movement begins at {begins} and "
    + "ends at {ends}.",
  signal_left_share: "The left foot's share of the load, 50 % as the child stood. A step counts when a foot leaves the mat.",
  signal_steps: "The left foot's share of the load, 50 % as the child stood. Dashed: above {high} or below {low}, one foot carries the weight.",
  signal_load: "The load on both feet, 100 % as the child stood. Dashed: on the way down it falls below {level}.",
  signal_none: "Nothing is counted.",
  pain_before: "Pain before: {n}", pain_after: "Pain after: {n}",
  curve: "Movement over time, {exercise}", thresholds_title: "Thresholds",
  thresholds_about: "What decides whether a movement counts. Grades: A shown in children on a mat like these, "
    + "B published work on something near, C common practice or one source, D a design of this program.",
  col_key: "Threshold", col_value: "Value", col_grade: "Grade", col_about: "Meaning",
  notes_title: "Notes", note: "A note of this session. No names.", note_keep: "Keep the note",
  export_title: "Export", export_csv: "Repetitions as CSV", export_json: "All as JSON",
  settings_title: "Sound and motion", effects: "Loudness of sounds",
  melody: "Loudness of melodies", calm: "Less motion", calm_system: "As the computer is set",
  calm_on: "On", calm_off: "Off", refresh: "Fetch again",
  // Exercises
  march: "marching on the spot", roll: "rocking between toes and heels",
  outer_edge: "standing on the outer edges", squat: "squats", tramp: "stamping",
  toes_up: "toes up", heel_raise: "rising onto the toes", pad_lift: "forefoot up, heel down",
  tiptoe: "walking on the toes", lean: "leaning", free: "free play",
  // Help
  help_title: "Help",
  help_1: "An adult opens this page, answers the questions, and stays beside the child.",
  help_2: "The child steps off the mat, then on, and stands still for a moment.",
  help_3: "The child chooses a picture and shows the movement once. The game learns how far these feet move.",
  help_4: "The mat is the controller. Nobody loses, and nothing is taken away.",
  help_5: "Stop at any time: the Stop button, the key Esc, or step off the mat.",
  help_keys: "Keys", help_space: "Space: pause, and go on", help_escape: "Esc: stop",
  help_tab: "Tab: the next button. Enter: press it", help_signs: "Left and right",
  help_left: "A filled circle is the left foot",
  help_right: "A striped triangle is the right foot",
  notice: "This is a screening and practice aid. It is not a medical device and does not diagnose. A low arch is normal "
    + "in young children and usually needs no treatment. If your child has pain, limps, has stiff feet, one foot differs "
    + "from the other, feet are getting worse, or walks on tiptoe after age 3, show these pages to a doctor or "
    + "physiotherapist.",
};

/** Whether there is a text of an id. */
export const has = (id) => Object.hasOwn(WORDS, id);

/** The text of an id, with `{name}` replaced by `values.name`. */
export function t(id, values = {}) {
  if (!has(id)) throw new Error(`no words for ${id}`);
  return WORDS[id].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}
