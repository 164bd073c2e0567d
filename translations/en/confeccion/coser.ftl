title = Safe machine, safe hands
goal = Sew without hurting yourself.

manos-primero = First your hands, then the seam. Machine off to change needle or thread. Scissors closed. Good light.

cambiar-aguja = You are going to change the needle. What do you do first?
    .con-cuidado = I take it out with care
    .con-cuidado-why = If the foot touches the pedal, the needle moves.
    .rapido = I take it out fast
    .rapido-why = Fast is not safe. Off is.
    .apago = I turn the machine off
    .apago-why = When it is off, the needle does not move.

nino-cerca = A child plays next to the scissors. What do you do?
    .le-digo-que-no = I tell him not to touch them
    .le-digo-que-no-why = Children forget. Putting them away does not fail.
    .cerradas-lejos = I put them away, closed and high
    .cerradas-lejos-why = Closed and far, they cut nobody.
    .debajo = I put them under the cloth
    .debajo-why = Hidden, they cut whoever lifts the cloth.

se-enreda = The stitch tangles underneath. What do you try first?
    .enhebro-otra-vez = I thread again, above and below
    .enhebro-otra-vez-why = Often it is the thread put in badly.
    .jalo-hilo = I pull the thread hard
    .jalo-hilo-why = The needle or the cloth breaks.
    .ya-no-sirve = I say that the machine is no good
    .ya-no-sirve-why = It may be only the thread. Try first.

su-taller = Look at the workshop. What may hurt somebody?
    .from = Photo of the workshop
    .cable-paso = A cable lies where people walk
    .cable-paso-why = A foot pulls it and the machine falls.
    .lampara = A lamp next to the needle
    .lampara-why = Light looks after your eyes and fingers.
    .tijera-silla = Open scissors on the chair
    .tijera-silla-why = Someone sits there. Close and put them away.
    .alfiletero = Pins in their cushion
    .alfiletero-why = So they are not lost and do not prick.

cuida-o-lastima = Does this protect or may it hurt?
    .cuida = It protects
    .lastima = It may hurt
    .dedal = Put on a thimble
    .dedal-why = The thimble takes the needle for you.
    .alfiler-boca = Keep pins in the mouth
    .alfiler-boca-why = One laugh and it is swallowed. A cushion is better.
    .luz-ventana = Sew next to the window
    .luz-ventana-why = With light you see the needle and spare your eyes.
    .agua-maquina = A glass of water on the machine
    .agua-maquina-why = If it falls, power and water give a shock.
    .pelo-recogido = Hair and shawl tied back
    .pelo-recogido-why = Loose, the machine pulls them.

le-duele = Your back hurts and a sleeve is missing. Do you go on without a stop?
    .yes-why = Tired, one gets pricked, and the seam comes out crooked.
    .no-why = A few minutes of rest look after the body.
    .descanso-corto = I get up, stretch and go on
    .descanso-corto-why = Rest too is part of the work.
    .mejor-nunca = Because sewing does harm
    .mejor-nunca-why = Sewing is good. Never stopping does harm.

enhebrar = The thread is finished. What first, and then?
    .apagar = I turn off the machine
    .hilo = I put in the new thread
    .prueba = I try on a rag
    .coser = I sew the garment
    .why = Off, thread, try, sew.

marta-cose = Marta sews beside you. Her cloth is stuck.
    .who = Marta, apprentice
    .pie-pedal = It is stuck. I pull it with my hand.
    .para-el-pie = Wait. Take your foot off the pedal
    .para-el-pie-why = Without pedal the needle stays still.
    .jalala = Yes, pull it
    .jalala-why = The foot is still on the pedal: the needle may come down.
    .regano = That is not how it is done!
    .regano-why = With scolding, hands tremble.
    .ya-quite = Done. And now?
    .apaga-y-gira = Turn it off and raise the needle with the wheel
    .apaga-y-gira-why = With the wheel it goes up slowly and safely.
    .con-dientes = Pull it with your teeth
    .con-dientes-why = Teeth and needle do not go together.
    .se-pone-nerviosa = Oh, I no longer know what to move.
    .con-calma = Calm. First turn it off
    .con-calma-why = Calmly one learns and nobody is pricked.
    .yo-lo-hago = Move, I do it
    .yo-lo-hago-why = It is fixed, but she does not learn.
    .casi = Oh! The needle moved.
    .apaga-ahora = Turn off the machine, now
    .apaga-ahora-why = In time. Off, it no longer pricks.
    .sigue = Go on, almost
    .sigue-why = Foot and hand together: that is where one is pricked.
    .salio-bien = The cloth came out. Marta knows how.
    .salio-tarde = The cloth came out and nobody was hurt.
    .no-aprende = The cloth came out. Marta did not see how.
    .se-pica = Marta was pricked. Wash and cover the wound.

esta-semana = This week I am going to…
    .guardar-tijera = Put the scissors away closed
    .apagar-antes = Turn off before changing the needle
    .mi-descanso = Stop and stretch
