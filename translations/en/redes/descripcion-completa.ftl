title = A complete description
goal = Write a post that answers before they ask.

preguntas = A client wants to know five things: price, size, material, delivery and who made it. If you say them, she is not left in doubt.

que-pone = Your post says: "Pretty blouse". What is missing?
    .precio = The price
    .precio-why = A price in view saves questions and gives trust.
    .medida = The size
    .medida-why = With the size she knows whether it fits.
    .bonita = To say that it is very pretty
    .bonita-why = The photo shows that. The facts are missing.

no-se-cuando = You do not know which day you will finish. What do you write?
    .no-digo = I say nothing
    .no-digo-why = Without a date she doubts and looks for another.
    .manana = That I deliver tomorrow
    .manana-why = If you cannot, you look bad. A sure date is better.
    .sobre-pedido = Made to order, fifteen days
    .sobre-pedido-why = Then she can wait and you can keep your word.

inbox = A companion writes: "Price by inbox". Do you do the same?
    .yes-why = Many clients do not ask: they leave.
    .no-why = Your post answers by itself.
    .a-la-vista = The price goes in view
    .a-la-vista-why = There is no deceit, and who can pay it buys.
    .cansa = Writing tires the hands
    .cansa-why = The reason is the client: she wants to know before asking.

que-contesta = The client wonders. Which fact answers her?
    .cuanto = How much is it?
    .precio-va = 600 pesos
    .cuanto-why = The price, with shipping apart if there is any.
    .de-que = What is it made of?
    .material-va = Cotton, backstrap loom
    .de-que-why = Material and technique say what your work is worth.
    .cuando = When will I have it?
    .entrega-va = In fifteen days
    .cuando-why = A date that you can keep.

diez-veces = Ten people ask you the same. What do you do?
    .agrego = I add it to the post
    .agrego-why = You write it once and save time.
    .ya-no = I no longer answer them
    .ya-no-why = Who asks wants to buy. The post can answer.
    .copio = I copy another woman's post
    .copio-why = Your piece is different. Put your own facts.

falta-dato = Marta saw your table runner and writes to you.
    .who = Marta, client
    .pregunta = I like it. How much is it and how large?
    .todo-junto = It costs 600 and measures 40 by 150
    .todo-junto-why = Two facts together: now she can decide.
    .vea-la-foto = Look at the photo
    .vea-la-foto-why = The photo does not say price or size.
    .tiempo = Why 600? At the market there are cheaper ones.
    .cuento = It is three days on the backstrap loom
    .cuento-why = Who knows the work accepts the price more easily.
    .rebajo = You can have it for 400
    .rebajo-why = You lowered it without telling of your work. Tell first.
    .insiste = I looked, but it says nothing.
    .perdon-datos = Sorry: 600 pesos, 40 by 150
    .perdon-datos-why = Still in time. Now add it to the post.
    .despues = I will tell you later
    .despues-why = Later she has bought somewhere else.
    .compra = Such fine work. I want it.
    .compra-luego = Thank you. Then yes, keep it for me.
    .regatea = And for 300? Marta keeps lowering the price.
    .se-va = Marta did not write again.

esta-semana = This week I am going to…
    .completar = Complete a post with the five facts
    .historia = Write how long a piece takes
    .lista = Note what I am asked most
