title = To write my name and a number
goal = To write a word and a price, and to correct.

la-etiqueta = Let us make the label of a piece: what it is, what it costs and who wove it. One key at a time.

palabra = Write: tela. Look for each letter calmly.
    .why = You wrote a word. The letters are always in their place.

jaun = You wanted to write Juan and wrote Jaun. What do you do?
    .borro = I rub out to the J and go on
    .borro-why = All that is written can be corrected.
    .asi-queda = I leave it so
    .asi-queda-why = A name the wrong way round is not his. It is easily corrected.
    .empiezo = I close and begin everything again
    .empiezo-why = That much is not needed. Rubbing out two letters is enough.

precio = Now the price: 350.
    .why = The numbers are in the top row.

letra-o = You put 35 and the letter O. Is it the same as 350?
    .yes-why = They look alike, but the computer sees them as different.
    .no-why = The nought is with the numbers.
    .es-letra = O is a letter; nought is a number
    .es-letra-why = With the nought, the client reads the price well.
    .es-chico = Because the O is bigger
    .es-chico-why = It is not the size: one is a letter, the other a number.

saltillo = In our language there is ch'. Write: c, h and the apostrophe.
    .why = The apostrophe is part of the word. It is written.

mi-nombre = Xunka' has an apostrophe in her name. How does she write it?
    .como-es = As it is: Xunka'
    .como-es-why = Your name goes as it is.
    .sin-saltillo = Without it, that is easier
    .sin-saltillo-why = The key is on the keyboard. It is worth looking for.
    .otro-nombre = Better Juana
    .otro-nombre-why = Only if she wants. The computer knows her letter.

un-nombre = Write a name: Maruch.
    .why = Yours is written the same way, letter by letter.

en-la-etiqueta = What do you put on the label of your piece?
    .nombre = Who wove it
    .nombre-why = The client wants to know whose it is.
    .precio-claro = The price
    .precio-claro-why = A clear price saves questions.
    .clave = The code of my telephone
    .clave-why = That is only yours. It is never written there.

esta-semana = This week I will…
    .etiqueta = Make a label
    .nombre-completo = Write my whole name
    .numeros = Practise the numbers
