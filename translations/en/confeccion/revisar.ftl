title = Even quality
goal = Check each piece before you deliver.

antes-de-entregar = Before delivering one checks: size, threads, colour and label. A short list makes them all come out even.

dos-chicas = Of 10 bags two came out smaller. What do you do?
    .las-escondo = I put them at the bottom
    .las-escondo-why = The client finds them and no longer trusts.
    .separo-aviso = I set them apart and say so
    .separo-aviso-why = Telling the truth looks after the next order.
    .entrego-todo = I deliver all, perhaps she does not see
    .entrego-todo-why = If she sees it, she returns everything.

rojo-destine = The red may run in water. What do you do?
    .pruebo-digo = I try it and say it on the label
    .pruebo-digo-why = Whoever tells does not deceive.
    .no-pregunta = If she does not ask, I do not say
    .no-pregunta-why = Her clothes are stained and the complaint comes.
    .no-uso-rojo = I no longer use red
    .no-uso-rojo-why = Red is beautiful. Trying it is enough.

como-se-lava = The client asks how to wash her embroidered blouse.
    .como-quiera = As you like
    .como-quiera-why = With bleach or strong sun it is damaged.
    .a-mano-fria = By hand, cold water, in the shade
    .a-mano-fria-why = So it lasts longer, and there is no complaint.
    .nunca-lavar = Never wash it
    .nunca-lavar-why = All clothes are washed. Say how.

con-que-reviso = What does one check each thing with?
    .medida = The size
    .cinta = With the tape
    .medida-why = Measure each piece, not only one.
    .hilos = Loose threads
    .tijera = With the scissors
    .hilos-why = Cut them close, without cutting the cloth.
    .color = The colour
    .trapo = With a wet white rag
    .color-why = If the rag takes colour, it runs.

pasa-o-no = You check. Where does this piece go?
    .pasa = It passes
    .arreglar = It is mended
    .segunda = Seconds, cheaper
    .hilo-suelto = It has a loose thread
    .hilo-suelto-why = Cut it or work it in with a needle.
    .pareja = Size, colour and edge are well
    .pareja-why = That one can be delivered.
    .mancha = It has a stain that does not come out
    .mancha-why = It is sold cheaper, saying why.
    .boton-flojo = The button is loose
    .boton-flojo-why = Two stitches, and it passes.
    .mas-chica = It came out smaller than the others
    .mas-chica-why = It does not go with the order. It is sold apart.

cuantas-pasan = Of 10 bags 2 are small and 1 has a loose thread. How many pass already?
    .why = 10 minus 2 minus 1 is 7. One more when the thread is cut.
    .less-why = More: take away only 2 and 1.
    .more-why = Fewer: take away the 2 and the 1 too.

la-etiqueta = Your blouse has cotton and acrylic. What should be corrected on the label?
    .from = Label of the blouse
    .puro-algodon = Pure cotton
    .puro-algodon-why = It has acrylic too. Say so.
    .hecha-mano = Embroidered by hand
    .hecha-mano-why = It is true, and worth a lot.
    .no-destine-nunca = Never runs
    .no-destine-nunca-why = Have you tried it? Promise what you know.
    .agua-fria = Wash by hand, cold water
    .agua-fria-why = So the client looks after it well.

segunda-callada = You sell the stained bag cheaper. Do you keep quiet about why?
    .yes-why = Later she sees it, and thinks that you deceived her.
    .no-why = Told in time, she buys it gladly.
    .se-dice = I say the stain and the price
    .se-dice-why = She decides knowing.
    .se-regala = Because I rather give it away
    .se-regala-why = It has your work too. It is worth something.

la-inspectora = The shop receives your order of 10 bags.
    .who = Carmen, of the shop
    .son-diez = Are they ten, all the same?
    .ocho-listas = Eight. Two came out small, I set them apart
    .ocho-listas-why = The truth, before she sees it.
    .si-diez = Yes, all ten
    .si-diez-why = She is going to measure.
    .otro-dia = I bring them another day
    .otro-dia-why = Without saying why, she worries.
    .y-las-dos = Thank you for telling me. And the two?
    .hago-dos = I make them anew for Friday
    .hago-dos-why = You gave a solution and a day.
    .no-importa = Eight are fine
    .no-importa-why = She counted on ten. Offer something.
    .encontro = Here are two smaller ones.
    .perdon-cambio = Sorry. I change them on Friday
    .perdon-cambio-why = A mistake admitted can be repaired.
    .son-iguales = They are the same
    .son-iguales-why = The tape says otherwise.
    .por-que = Why? I expect them today.
    .dos-chicas-verdad = Two came out small. I make them again
    .dos-chicas-verdad-why = Better late than silent.
    .invento = The power went out
    .invento-why = An invented excuse shows.
    .contenta = Carmen paid for eight and waited for two. She ordered more.
    .con-arreglo = Carmen waited until Friday, all is well.
    .duda = Carmen paid, and now measures each bag.
    .no-vuelve = Carmen returned all ten.

esta-semana = This week I am going to…
    .mi-lista = Make my list for checking
    .probar-color = Try the colour with a rag
    .etiqueta-lavado = Put on the label how to wash it
