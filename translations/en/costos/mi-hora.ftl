title = My hour has a price
goal = Count your hours and give them a price.

mis-manos = Your work has a cost too. Count the hours of your hands. Say what each is worth. That money is your pay, and it goes into the price.

tres-dias = You wove three days, eight hours each day. How many hours is that?
    .why = 3 times 8 make 24 hours of your hands.
    .less-why = Add 8 and 8 and 8: one for each day.
    .more-why = It is only three days of 8 hours.

con-ninos = You weave while you mind the children. Do you count those hours?
    .yes-why = Your hands worked. Those hours count.
    .no-why = You were minding the children, but your hands were weaving.
    .no-solo = The cloth did not weave itself
    .no-solo-why = Your hands made it, even at home.
    .da-pena = The client would be ashamed not to pay
    .da-pena-why = It is not about shame: it is work done.

# The clock runs with the loom.
reloj-corre = There is a clock beside your loom. Does it run or stop?
    .corre = The clock runs
    .se-para = The clock stops
    .urde = You warp the threads
    .urde-why = Warping is part of the weaving. It runs.
    .cocina = You cook the meal
    .cocina-why = Here the clock stops. It goes on with the loom.
    .desbarata = You undo and mend a thread
    .desbarata-why = Mending is work on the piece too.
    .escuela = You take the girl to school
    .escuela-why = That is work of the house. This piece does not pay it.
    .borda = You embroider the edge at night
    .borda-why = At night your hour has its worth too.
    .envuelve = You wrap the piece to deliver it
    .envuelve-why = Making it ready is part of the work.

un-dia = You wove from 8 to 10. You cooked. Then you wove from 12 to 3. How many hours do you write?
    .why = From 8 to 10 is 2. From 12 to 3 is 3. Together, 5.
    .less-why = There are two spells: from 8 to 10, and from 12 to 3.
    .more-why = Take out the cooking: the clock stopped there.

# 40 pesos is an example, not an official wage.
mano-de-obra = For example, your hour is worth 40 pesos. The piece took 24 hours. How much is your work?
    .why = 24 times 40 make 960. It is your pay, not profit.
    .less-why = It is 40 pesos for each of the 24 hours.
    .more-why = It is less: 24 times 40.

veinte-pesos = Your hour is worth 40. To the thread you add only 20 pesos. How much work do you charge?
    .todo = All my work
    .todo-why = It is 24 hours, and 20 pesos do not pay them.
    .un-dia-entero = One day
    .un-dia-entero-why = A day of 8 hours is 320 pesos.
    .media-hora = Half an hour
    .media-hora-why = 20 is half of 40. The rest stays unpaid.

que-es = You sold a table runner. What is each part of the money?
    .del-hilo = 500 for thread and bag
    .material = The material
    .del-hilo-why = With that money you buy your thread again.
    .de-horas = 960 for your hours
    .sueldo = My pay
    .de-horas-why = It pays 24 hours of your hands.
    .lo-que-queda = What is left at the end
    .ganancia = The profit
    .lo-que-queda-why = First everything is paid. What is left is profit.

hija-ayuda = Your daughter helped four hours with the piece. What do you do with that time?
    .sumo-cuatro = I add it to the hours
    .sumo-cuatro-why = Four hours of 40 are 160. They go into the cost.
    .no-cuenta = I do not count it, she is my daughter
    .no-cuenta-why = If you give it away, the price deceives.
    .le-doy = I set her share aside
    .le-doy-why = She sees that her work has worth.

en-su-casa = Elena asks about your table runner.
    .who = Elena, client
    .por-que = Why so dear? You weave it at home.
    .son-horas = It takes 24 hours of my hands
    .son-horas-why = A clear number is understood.
    .bajo-ya = Well, you can have it cheaper
    .bajo-ya-why = You went down without counting your work. Say the hours first.
    .me-enojo = Then make it yourself
    .me-enojo-why = Anger closes the talk. The hours open it.
    .y-los-ninos = But you were minding the children too.
    .solo-tejido = I counted only the weaving hours
    .solo-tejido-why = You told the truth calmly.
    .tiene-razon = Yes, I will charge you half
    .tiene-razon-why = Half of your work stays unpaid.
    .mas-bajo = And if you let me have it for the thread alone?
    .cuento-horas = No. It is 24 hours, let me tell you
    .cuento-horas-why = Still in time: you named your work.
    .esta-bien = All right, for the thread alone
    .esta-bien-why = Then you worked three days without pay.
    .se-ofende = Do not be angry. I only asked.
    .le-muestro = Sorry. See the cloth: it is three days
    .le-muestro-why = Showing the cloth explains better than anger.
    .no-digo = I say nothing more
    .no-digo-why = If you do not tell your work, she cannot know it.
    .paga = I did not know it was 24 hours. I take it.
    .paga-casi = Now I understand. I take it.
    .mitad = Elena takes it. Part of your work stayed unpaid.
    .se-va = Elena left and never knew of your hours.

esta-semana = This week I am going to…
    .apuntar-horas = Write down my hours for one piece
    .mi-precio = Think what I want for an hour
    .preguntar-hija = Count the hours of whoever helps me
