title = To keep, to switch off, and if the light goes
goal = To know what is kept and how to finish.

se-guarda = Each answer is kept by itself, at once. If the light goes, it is not lost. Switch on, come in and go on.

se-fue-la-luz = The light went in the middle of the lesson. It is back. What do you do?
    .entro-sigo = I switch on, come in and go on where I was
    .entro-sigo-why = What you answered is waiting for you.
    .perdi-todo = I begin everything again
    .perdi-todo-why = It is not needed: it was kept.
    .no-vuelvo = I do not come back
    .no-vuelvo-why = The light goes sometimes. Your cloth does not go.

al-terminar = The workshop is over. In what order?
    .salgo = I leave with the option Leave
    .guardado = I read: everything was kept
    .apago = I switch the computer off
    .why = Leaving first takes care of your name; switching off comes last.

boton = There is hurry. Do you switch off with the button, without leaving?
    .yes-why = Yours is kept, but it harms the machine.
    .no-why = Leaving takes a moment and takes care of the machine.
    .primero-salir = First I leave, then I switch off
    .primero-salir-why = So the next one does not come in under your name.
    .se-cansa = Because the computer gets tired
    .se-cansa-why = It does not get tired. Closing it well serves it.

queda-guardado = What is kept if the light goes now?
    .respuesta = What I have answered
    .respuesta-why = If you saw the mark, it is on the disk.
    .fila = The row I have woven
    .fila-why = Woven rows are not unwoven.
    .sin-contestar = What I was going to answer
    .sin-contestar-why = Not that yet. The question waits for you.

la-memoria = The progress is copied to a USB stick.
    .who = Rosa, companion
    .ya-la-saco = I am in a hurry. Do I take the stick out?
    .espere = Wait until it says that it is done
    .espere-why = A moment more and the copy comes out whole.
    .saquela = Yes, take it out
    .saquela-why = Half done, the copy may not open.
    .no-toque = Do not touch anything!
    .no-toque-why = The stick is safe. Rosa got a fright.
    .cuanto-falta = And how do I know it is done?
    .diga-listo = The screen says it. Then it is taken out
    .diga-listo-why = One believes the screen, not the hurry.
    .ya-mero = It must be almost done. Take it out
    .ya-mero-why = Guessing can damage the copy.
    .se-ofende = All right, I do not touch it any more.
    .explico = Sorry. It takes a moment more
    .explico-why = Explaining calmly mends.
    .la-dejo = I go on with mine
    .la-dejo-why = The copy comes out well, and Rosa stays upset.
    .completa = The screen said: done. The copy is whole.
    .completa-tarde = Rosa waited. The copy is whole.
    .no-abre = The copy does not open. It must be made again.
    .sin-hablar = The copy is good. One must talk with Rosa.

esta-semana = This week I will…
    .salir-bien = Leave before switching off
    .esperar = Wait until it says done
    .contar = Tell others that nothing is lost
