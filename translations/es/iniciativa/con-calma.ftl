title = Problemas con calma
goal = Parar, pensar dos caminos y pedir ayuda.

la-mano = A Teresa le piden muchas blusas y no hay hilo. Se asusta. Entonces para, nombra el problema, piensa dos caminos, escoge y pide ayuda.

pasos = Usted tiene un problema. ¿Qué hace primero, y después?
    .paro = Paro y respiro
    .nombro = Digo cuál es el problema
    .dos-caminos = Pienso dos caminos
    .escojo = Escojo uno y pido ayuda
    .why = Con calma se ve el problema. Con dos caminos se puede escoger.

sin-hilo = Llega un pedido grande y no hay hilo. ¿Qué hace?
    .prometo = Prometo que sí y a ver cómo le hago
    .prometo-why = Si no hay hilo, quedaría mal. Primero vea qué hay.
    .fecha-real = Digo la fecha real y busco hilo
    .fecha-real-why = La clienta sabe cuándo. El grupo le ayuda a buscar.
    .no-contesto = Mejor no contesto
    .no-contesto-why = Ella podía esperar. Diga qué sí puede.

problema-o-enojo = Primero se nombra el problema. ¿Esto es el problema o es el enojo?
    .problema = El problema
    .enojo = El enojo
    .falta-rojo = Faltan dos conos de hilo rojo.
    .falta-rojo-why = Dice qué falta y cuánto. Eso se puede buscar.
    .todo-mal = ¡Todo me sale mal!
    .todo-mal-why = Así se siente. Falta decir qué pasó.
    .pago-lunes = El pago llega hasta el lunes.
    .pago-lunes-why = Dice qué pasa y cuándo. Ya se puede pensar.
    .por-molestar = ¡Lo hace por molestarme!
    .por-molestar-why = Eso lo piensa el enojo. Pregúntele qué pasó.

# Don Julio is an invented shop owner. What happens after a week.
pedido-grande = Julio tiene una tienda y le hace un pedido grande.
    .who = Julio, de la tienda
    .treinta-blusas = Quiero treinta blusas. ¿Puede?
    .pregunto-grupo = Deme un día. Veo el hilo con mi grupo
    .pregunto-grupo-why = Paró a pensar antes de prometer.
    .digo-si = Sí, claro, las treinta
    .digo-si-why = Prometió sin ver el hilo. Un día para pensar ayuda.
    .digo-no = No, es mucho
    .digo-no-why = Puede haber otro camino. Piense dos antes.
    .para-cuando = Está bien. ¿Y para cuándo serían?
    .diez-y-luego = Diez en un mes. Luego las otras veinte
    .diez-y-luego-why = Fecha real y en partes: así se cumple.
    .en-quince = Las treinta en quince días
    .en-quince-why = El grupo pidió más tiempo. Diga la fecha real.
    .insiste = ¿De veras no puede ninguna?
    .digo-cuantas = Diez sí. Tengo hilo para diez
    .digo-cuantas-why = Dijo lo que sí puede. Es otro camino.
    .que-no = Ya le dije que no
    .que-no-why = Él daba otra oportunidad. Diez eran posibles.
    .semana-despues = Pasó una semana. ¿Cómo van mis blusas?
    .aviso-verdad = No hay hilo para todas. Le doy diez
    .aviso-verdad-why = Avisar a tiempo arregla mucho.
    .me-escondo = No le contesto
    .me-escondo-why = Sin aviso él pierde la confianza. La verdad ayuda.
    .todo-llega = Julio recibió todo y pidió más.
    .pedido-chico = Julio se queda con diez. Otro día pide más.
    .se-va = Julio buscó otro grupo.

reparto = Ana y Luz se enojan por el reparto del dinero. ¿Qué hacen?
    .la-que-grita = Gana la que habla más fuerte
    .la-que-grita-why = Hablar fuerte no cuenta las horas.
    .vemos-cuaderno = Vemos juntas el cuaderno de horas
    .vemos-cuaderno-why = Lo apuntado habla sin enojo.
    .ya-no-hablamos = Ya no hablamos de eso
    .ya-no-hablamos-why = El enojo se queda. Mejor verlo juntas.

# Example: 900 pesos, nine hours, 100 an hour.
le-toca-ana = Por ejemplo: 900 pesos por 9 horas. Ana trabajó 6 y Luz 3. ¿Cuánto le toca a Ana?
    .why = Cada hora vale 100. Ana trabajó 6: le tocan 600, y a Luz 300.
    .less-why = Cada hora vale 100. Cuente las 6 horas de Ana.
    .more-why = A Luz también le tocan sus 3 horas. Cada hora vale 100.

ana-y-luz = Ana y Luz discuten en el grupo.
    .who = Ana y Luz
    .se-quejan = Ana: "Yo trabajé más". Luz: "¡No es cierto!"
    .paramos = Paramos tantito y vemos el cuaderno
    .paramos-why = Primero la calma, luego lo apuntado.
    .tiene-razon-ana = Ana tiene razón
    .tiene-razon-ana-why = Faltó oír a Luz. Las dos cuentan.
    .no-me-meto = Yo no me meto
    .no-me-meto-why = El grupo es de todas. Puede pedir calma.
    .sin-apuntar = Hay días que nadie apuntó.
    .apuntamos-todas = Nos acordamos juntas y apuntamos diario
    .apuntamos-todas-why = Arreglan hoy y cuidan mañana.
    .yo-decido = Yo decido cuánto a cada una
    .yo-decido-why = Una sola no se acuerda de todo. Mejor entre todas.
    .luz-se-va = Luz: "A mí nadie me oye. Ya me voy".
    .las-dos-hablan = Espera, Luz. Habla tú y luego Ana
    .las-dos-hablan-why = Oír a las dos baja el enojo.
    .que-se-enoje = Que se enoje
    .que-se-enoje-why = Sin Luz el grupo pierde dos manos. Todavía puede oírla.
    .crece = Ya gritan las dos.
    .ahora-si-cuaderno = Respiramos y vemos el cuaderno
    .ahora-si-cuaderno-why = Nunca es tarde para la calma.
    .me-callo = Me quedo callada
    .me-callo-why = Una voz tranquila podía ayudar.
    .acuerdo = Las dos quedaron conformes. Ahora apuntan diario.
    .a-medias = Bajó el enojo. Falta apuntar las horas.
    .grupo-roto = Luz dejó de venir al grupo.

muy-cargada = Casa, milpa, hijos y un pedido: se siente muy cargada. ¿Se aguanta sola?
    .yes-why = Aguantar sola cansa el cuerpo y el corazón.
    .no-why = Pedir ayuda también es trabajo bien hecho.
    .pesa-menos = Si lo hablo y repartimos, pesa menos
    .pesa-menos-why = Las tareas de la casa también se reparten.
    .dejo-todo = Así dejo todo para siempre
    .dejo-todo-why = No hace falta dejar todo. Basta repartir.

con-quien = Quiere contar su preocupación. ¿Con quién conviene?
    .hermana = Con mi hermana, que sabe oír
    .hermana-why = Alguien de confianza ayuda a pensar.
    .companera = Con una compañera del grupo
    .companera-why = Ella conoce el trabajo y puede repartir tareas.
    .desconocido = Con alguien que no conozco, en internet
    .desconocido-why = No se sabe quién es. Mejor alguien de confianza.

primer-paso = ¿Cuál es el primer paso para cada problema?
    .se-acabo-hilo = Se acabó el hilo
    .quien-tiene = Preguntar quién tiene
    .se-acabo-hilo-why = Tal vez una compañera tiene y lo presta.
    .telefono-mojado = Se mojó el teléfono
    .otro-telefono = Avisar de otro teléfono
    .telefono-mojado-why = Así la clienta sabe que usted sí contesta.
    .duele-espalda = Me duele la espalda
    .descansar = Parar y descansar
    .duele-espalda-why = El cuerpo avisa. Si sigue el dolor, vaya a la clínica.

esta-semana = Esta semana voy a…
    .respirar = Parar y pensar dos caminos en un problema
    .cuaderno = Apuntar mis horas cada día
    .hablarlo = Pedir ayuda con una tarea
