title = Numbers and arrows of the keyboard
goal = Choose with numbers or arrows, and correct.

escoger = Each option has its number. Press the number and you have chosen. Or move with the arrows and go on with Enter. A slip takes nothing away.

la-segunda = The screen shows 1, 2 and 3. You want the second. Which key do you press?
    .aprieto-1 = I press 1
    .aprieto-1-why = 1 chooses the first. For the second, 2.
    .aprieto-2 = I press 2
    .aprieto-2-why = The number chooses. Nothing more is needed.
    .aprieto-3 = I press 3
    .aprieto-3-why = 3 chooses the third. For the second, 2.

para-mover = With which keys do you move between options?
    .arriba = Arrow up
    .arriba-why = It goes up to the option before.
    .abajo = Arrow down
    .abajo-why = It goes down to the next option.
    .apagar = The power button
    .apagar-why = That button is not needed to choose.

tejer-hilos = Let us weave twelve threads. Put the number 12 and go on with Enter.
    .why = Twelve threads, and the row came out even.
    .less-why = Threads are missing. There are twelve: 1 and then 2.
    .more-why = Too many threads. Rub out and put 12, or go down with the arrow.

me-equivoque = You pressed 3 and wanted 2. What do you do?
    .termino = I get up and stop
    .termino-why = No need. There is always another chance.
    .pruebo = I try again with 2
    .pruebo-why = Correcting is part of learning. It takes nothing away.
    .me-apeno = I apologise to everybody
    .me-apeno-why = It happens to all of us. The computer is not angry.

tecla-pegada = You left your finger on the key and got 2222. Can you mend it?
    .yes-why = Let go, rub out and press only once.
    .no-why = You can: rub it out and write it again.
    .repite = The key repeats while I hold it
    .repite-why = That is why one touches and lets go.
    .descompuesta = The key is broken
    .descompuesta-why = It is fine. It repeats while the finger stays.

ayuda-vecina = Lucía sits beside you and does not know what to press.
    .who = Lucía, a companion
    .perdida = And now, what do I press?
    .aprieto-por-ella = I will press it for you
    .aprieto-por-ella-why = It was quick, and Lucía did not learn the key.
    .diga-numero = Which one do you want? Each has its number
    .diga-numero-why = A question teaches her more than an answer.
    .cual = I want the third.
    .su-numero = Then look for 3 and touch it once
    .su-numero-why = She did it with her own hand.
    .ese-no = Are you sure? Better the first
    .ese-no-why = You took her decision away. Let her choose.
    .no-aprende = Thank you, but I do not learn like this.
    .ahora-usted = You are right. Now you
    .ahora-usted-why = You corrected in time. Lucía tries.
    .yo-sigo = It is faster if I go on
    .yo-sigo-why = Faster for you. Lucía does not practise.
    .lo-logra = I could do it! Now another one.
    .duda = Lucía chose what you said, and was left in doubt.
    .se-cansa = Lucía got up without learning.

esta-semana = This week I am going to…
    .practicar = Practise the numbers of the keyboard
    .mostrar = Show the arrows to somebody
    .siguiente = Take the next lesson
