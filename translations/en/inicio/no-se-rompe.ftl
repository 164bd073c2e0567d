title = Touching does not break the computer
goal = Press keys without fear, go back, and hear again.

bienvenida = Many are afraid of breaking the computer. Keys do not break it. Enter goes on. Esc goes back. Zero says it again.

pantalla-nueva = You press a key and a screen appears that you do not know. What do you do?
    .atras = I go back with the key Esc
    .atras-why = Esc goes back, or asks you first. Nothing bad happened.
    .apago = I switch it off with the button
    .apago-why = There is no need. Esc goes back.
    .espero = I keep still and wait
    .espero-why = The screen waits too. Esc goes back.

se-rompe = A key did something strange. Is the computer broken?
    .yes-why = It is not broken: what appears can be taken away.
    .no-why = That is it. Keys do not break it.
    .regresa = Because I can go back with Esc
    .regresa-why = What appears can be corrected. That is how one learns.
    .suerte = Because I was lucky
    .suerte-why = It is not luck: keys never break it.

que-tecla = What does each key do?
    .enter = Enter
    .sigue = Goes on
    .enter-why = Enter says: yes, I go on.
    .esc = Esc
    .regresa = Goes back
    .esc-why = Esc goes back and nothing is lost.
    .cero = Zero
    .oye = Says it again
    .cero-why = With zero you hear the screen again.

no-oi = The voice spoke and you did not understand. What do you do?
    .otra-contesta = I ask another to answer for me
    .otra-contesta-why = Then she learns. You can hear it again.
    .adivino = I press any number
    .adivino-why = You may try, and hearing first is better.
    .cero = I press zero and hear again
    .cero-why = You can hear it as often as you like.

calma = Something appears that you did not expect. In which order?
    .paro = I stop and breathe
    .oigo = I hear again with zero
    .escojo = I choose or go back
    .why = First calm, then hearing, and choosing last.

companera = Your companion sees you at the computer.
    .who = Rosa, a companion
    .no-toque = Better not touch it, it will break.
    .tiene-razon = Yes, I had better not touch it
    .tiene-razon-why = By touching we learn. What goes wrong can be put right.
    .le-enseno = It does not break. Look, I will show you
    .le-enseno-why = Showing calmly gives both of you confidence.
    .como = And if something strange appears?
    .pruebe = Press Esc and it goes back. You try
    .pruebe-why = Trying with her own hands is how one learns best.
    .mejor-yo = I had better do it, you watch
    .mejor-yo-why = Watching helps little. Hands learn by touching.
    .miedo = The thing is, I want to learn too.
    .juntas = Let us try together, one key each
    .juntas-why = Together fear goes away.
    .nos-vamos = Some other day
    .nos-vamos-why = Another day will be frightening too. Today one key can be tried.
    .prueba = It went back! Nothing broke.
    .mira = Rosa watched, and touched no key.
    .se-van = Both left without trying.

esta-semana = This week I am going to…
    .tocar = Use the computer for a while, without fear
    .ensenar = Show the key Esc to a companion
    .volver = Come back for another lesson
