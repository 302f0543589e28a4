### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = { $bytes } bytes: expected at most { $most }
play-act-not-json = no JSON from line { $line }, column { $column } on
play-act-no-id = expected an object with an id of 1 to { $most } characters
play-act-unknown = nothing that can be done here: "{ $given }"
play-act-field = { $act }: { $field } has to be { $expected ->
    [flag] true or false
    [game] the key of a game
    [exercise] the key of an exercise
    [language] the code of a language
    [amount] a number of repetitions or of seconds that the game can have
    [stop] adult, child or pain
    [side] left or right
    [when] before or after
    [pain] yes or no (true or false), or a face: 0, 2, 4, 6, 8 or 10
    [minutes] a number of minutes from 0 to 10000
    [level] a number from 0 to 10
    [note] a text of 1 to 500 characters
    [answers] an object of at most 64 answers: true, false, a number from 0 to 10, "unsure" or "withheld"
   *[short] a text of 1 to 64 characters
 }

# Why the session stands where it stands.
play-day-locked = the checklist of today, or what was said during practice, means that there is no practice today
play-red-flag = an answer means: ask the child's doctor first
play-ask-supervisor = an answer needs a decision: an adult who is responsible confirms that it is safe
play-unanswered = { $questions ->
    [one] one question is not answered
   *[other] { $questions } questions are not answered
 }
play-stopped-by-adult = it was stopped
play-stopped-by-child = it was stopped
play-stopped-for-pain = it was stopped because something hurts
play-off-the-mat = nobody was on the mat for { FIXED($seconds, decimals: 0) } s
play-unplugged = the mat is unplugged: plug it in again
play-plugged-in = the mat is back: stand still on both feet, then go on
play-tired = time for a rest: the movements have become smaller or slower
play-enough = { $minutes ->
    [one] one minute of play: that is enough for today
   *[other] { FIXED($minutes, decimals: 0) } minutes of play: that is enough for today
 }
play-attempts = that was enough of this game
play-ended = it was ended by hand
play-no-more-frames = the mat sends nothing any more
play-recording-failed = the recording could not be written: the program's window says why
play-log-failed = what was played could not be written down: the program's window says why
play-cut-off = the program ended before the session did

# Why something is not possible now.
play-not-now = not possible now: { $phase ->
    [locked] there is no practice today
    [checklist] the questions come first
    [empty] first the empty mat, then standing still
    [still] first the child stands still on both feet
    [ready] no game is being played
    [playing] a game is being played
    [paused] the game is paused
    [resting] the child is resting
   *[done] the session is over
 }
play-checklist-first = the questions of the checklist come first
play-adult-first = an adult beside the child has to confirm it first
play-stand-first = it is not known yet where the feet stand: stand still on both feet
play-unseen = this game cannot be played here: { $why }
play-no-such-question = there is no question "{ $key }" on the checklist
play-no-such-answer = { $key }: not an answer that this question has
play-not-of-game = { $game } is not played with { $exercise }
play-nobody-moves = there is no simulated child that moves when asked to
play-notes-full = { $most } notes were written down already
