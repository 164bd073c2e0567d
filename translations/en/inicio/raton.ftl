title = The mouse and the window
goal = To move, press once and close without fear.

sin-miedo = The mouse moves an arrow on the screen. Without a mouse, everything is done with keys. It does not break.

no-llega = The arrow does not arrive: the mouse is at the edge of the table. What do you do?
    .levanto = I lift it and put it in the middle
    .levanto-why = In the air the arrow does not move.
    .jalo-fuerte = I pull it harder
    .jalo-fuerte-why = The table ends. Lift it and put it in the middle.
    .lo-dejo = I leave it and do not go on
    .lo-dejo-why = You can also go on with the keys.

apretar = You want to press a drawing with the mouse. What comes first?
    .muevo = I take the arrow to the drawing
    .paro = I stop my hand
    .aprieto = I press once and let go
    .why = First arrive, then stop, and at the end one touch.

partes = What does each thing do?
    .mover = To move the mouse
    .flecha = Moves the arrow
    .mover-why = The arrow goes where your hand goes.
    .boton = To press the button
    .escoge = Chooses
    .boton-why = One touch chooses, like Enter.
    .aire = Mouse in the air
    .quieta = The arrow does not move
    .aire-why = That is why it can be set right on the table.

dos-veces = You pressed once and the window opened. Do you press again, quickly?
    .yes-why = The second touch can open something else.
    .no-why = It is open. Look first.
    .una-basta = Once is enough
    .una-basta-why = Here two touches are never needed.
    .mas-fuerza = Better harder
    .mas-fuerza-why = It is not force. A soft touch is enough.

aviso-premio = This window opened by itself. What warns of a deceit?
    .from = New window
    .gano = You won a prize of 5,000 pesos!
    .gano-why = A prize that you did not look for is bait.
    .apriete = Press here within 5 minutes
    .apriete-why = The hurry is so that you do not think.
    .cerrar = Close
    .cerrar-why = That part does serve you.

ventana = A window opened for Lucía.
    .who = Lucía, companion
    .se-abrio = It says I won. Do I press?
    .no-aprietes = Do not press. Let us close it
    .no-aprietes-why = To close is the safest.
    .a-ver = Press, let us see what comes
    .a-ver-why = That is how they begin to ask for data.
    .como-cierro = And how do I close it?
    .tecla-salir = With the exit key, always the same
    .tecla-salir-why = Only one key to remember.
    .apague = Switch off the computer
    .apague-why = It works, but it was not needed.
    .pide-datos = Now it asks for my name and my telephone.
    .cierre-ya = Write nothing. Close it
    .cierre-ya-why = In time: you gave nothing.
    .ponga = Write them, it is your prize
    .ponga-why = With those data they can call to deceive.
    .cerrada = The window closed. Nothing happened.
    .se-apago = Everything closed. She switches on and goes on.
    .a-tiempo = She closed it in time.
    .los-dio = Now strangers call her. Ask for help.

esta-semana = This week I will…
    .mover = Practise the arrow calmly
    .cerrar = Close windows I did not ask for
    .avisar = Tell another of the false prizes
