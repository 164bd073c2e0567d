title = Mi diseño tiene historia
goal = Contar cómo se hizo, qué significa y cuánto tiempo llevó.

cuatro-cosas = Su tejido tiene historia. Dígala con cuatro datos: quién lo hizo, dónde, cómo y en cuánto tiempo. La clienta que lo sabe acepta mejor el precio.

que-significa = Una clienta le pregunta qué significa la figura. ¿Qué hace?
    .invento = Invento algo bonito
    .invento-why = Lo inventado se nota. Lo que sabe su pueblo vale más.
    .cuento = Cuento lo que se cuenta en mi pueblo
    .cuento-why = Es la historia de todas, y es verdad.
    .adorno = Digo que es puro adorno
    .adorno-why = La figura sí dice algo. Si no lo sabe, pregunte a las mayores.

# A spoken label of four facts.
que-pregunta = La etiqueta contesta cuatro preguntas. ¿Qué va con cada una?
    .quien = ¿Quién?
    .nombre = Mi nombre
    .quien-why = La pieza tiene autora. Su nombre vale.
    .donde = ¿Dónde?
    .pueblo = Mi pueblo
    .donde-why = Cada pueblo tiene su propio modo de tejer.
    .como = ¿Cómo?
    .telar = En telar de cintura
    .como-why = La técnica muestra que es trabajo de sus manos.
    .cuanto = ¿Cuánto tiempo?
    .dias = Tres días
    .cuanto-why = Los días ayudan a entender el precio.

ceremonia = Le piden una bolsa con una figura de ceremonia. En su pueblo esa no se vende. ¿La hace?
    .yes-why = Esa figura es de todas. Una sola no lo decide.
    .no-why = Así respeta lo que su pueblo guarda.
    .dificil = Porque es difícil de tejer
    .dificil-why = Aunque sea fácil: esa figura no es para vender.
    .comunidad = Porque lo decide la comunidad
    .comunidad-why = Puede ofrecer otra figura, una que sí se vende.

lo-vi-igual = Le dicen: "Lo vi igual en una tienda". ¿Qué le explica?
    .tres-dias = Son tres días en telar de cintura
    .tres-dias-why = El tiempo y el telar no se ven. Hay que decirlos.
    .hablo-mal = Allá todo es feo
    .hablo-mal-why = No hace falta hablar de otros. Hable de su trabajo.
    .hilo = Yo misma teñí el hilo
    .hilo-why = Ese trabajo tampoco se ve. Ahora ella lo sabe.

cuento-o-guardo = Una clienta quiere saber más. ¿Lo cuenta o lo guarda?
    .lo-cuento = Lo cuento
    .lo-guardo = Lo guardo
    .tiempo = Cuántos días llevó la pieza
    .tiempo-why = Ese dato ayuda a vender y no daña a nadie.
    .rezo = Lo que se reza en la ceremonia
    .rezo-why = Es de la comunidad. No todo se cuenta.
    .maestra = Que mi madre me enseñó
    .maestra-why = Es su propia historia. Puede contarla con orgullo.
    .secreto = Lo que mi abuela pidió callar
    .secreto-why = Su palabra se respeta. Hay otras cosas que contar.

# The piece: cotton, three days of weaving.
revisa-etiqueta = El camino es de algodón y llevó tres días. ¿Qué corrige en la etiqueta?
    .from = Su etiqueta
    .a-mano = Hecho en telar de cintura.
    .a-mano-why = Es verdad, y dice cómo se hizo.
    .lana = De pura lana.
    .lana-why = Es de algodón. La etiqueta dice lo que es.
    .tres = Tres días de trabajo.
    .tres-why = Es verdad. Ayuda a entender el precio.
    .mil-anos = Figura de hace mil años.
    .mil-anos-why = Eso no lo sabe. Diga solo lo que sabe.

preparar = Va a contar la historia de su figura. ¿Qué hace primero, y después?
    .mayores = Pregunto a las mayores
    .escojo = Escojo lo que se puede contar
    .ensayo = Lo digo en voz alta en casa
    .digo = Lo cuento a la clienta
    .why = Primero se pregunta y se escoge. Después se ensaya y se cuenta.

# Ana is an invented client at the stall.
clienta-historia = Ana mira su camino de mesa en el mercado.
    .who = Ana, clienta
    .que-es = Qué bonito. ¿Qué es?
    .quien-donde = Un camino. Lo tejí yo, en mi pueblo
    .quien-donde-why = Ya dijo quién y dónde. Ana quiere oír más.
    .ahi-dice = Ahí dice
    .ahi-dice-why = Ana quiere oírla a usted. Su voz también vende.
    .barato = Es barato, lléveselo
    .barato-why = Antes del precio, cuente la historia.
    .figura = ¿Y qué significa esta figura?
    .mi-madre = Mi madre dice que es el camino del sol
    .mi-madre-why = Contó lo que oyó en su casa. Es verdad y es suyo.
    .cuento-falso = Es de un rey de hace mil años
    .cuento-falso-why = Lo inventado quita confianza. Diga lo que sí sabe.
    .tienda = Vi uno igual en una tienda.
    .explico = Este es de telar, lleva tres días
    .explico-why = Ahora Ana sabe qué lo hace distinto.
    .vaya-alla = Pues cómprelo allá
    .vaya-alla-why = Ana no sabe la diferencia. Se la puede contar.
    .precio = ¿Y por qué cuesta 600?
    .telar-dias = Son tres días en telar de cintura
    .telar-dias-why = Ya dijo cómo y cuánto tiempo. El precio se entiende.
    .asi-cuesta = Así cuesta
    .asi-cuesta-why = Falta el porqué. Diga los días y el telar.
    .duda = ¿Un rey? ¿De veras?
    .verdad = No sé bien. Sé cómo lo tejí: en telar
    .verdad-why = Decir "no sé" también da confianza.
    .insisto = Sí, de un rey
    .insisto-why = Ana ya dudaba. La verdad la acerca.
    .compra = Ahora lo veo distinto. Lo quiero.
    .compra-luego = Gracias por contarme. Me lo llevo.
    .lo-piensa = Es bonito. Lo pienso y regreso.
    .se-va = Ana se fue a otro puesto.

esta-semana = Esta semana voy a…
    .preguntar = Preguntar a una mayor qué significa mi figura
    .etiqueta = Decir mi etiqueta: quién, dónde, cómo y tiempo
    .contar = Contar a una clienta cuántos días llevó mi pieza
