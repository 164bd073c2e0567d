title = Una persona, un voto
goal = Decidir como iguales en la asamblea.

iguales = En la cooperativa cada socia tiene un voto. No importa cuánto dinero puso. Las mujeres, igual. Así lo dice la ley.

rosa-dos-votos = Rosa puso más dinero y quiere dos votos. ¿Qué dicen?
    .uno-cada-una = Un voto cada una
    .uno-cada-una-why = El voto es de la persona, no del dinero.
    .dos-por-dinero = Dos, porque puso más
    .dos-por-dinero-why = Así mandaría quien tiene más. La ley dice uno.
    .sin-voto = Que no vote nadie, decide ella
    .sin-voto-why = Lo que decide una, lo cargan todas.

el-esposo = El esposo de una socia quiere votar por ella. ¿Se acepta?
    .yes-why = Entonces ella se queda sin decir lo suyo.
    .no-why = Vota la socia.
    .es-de-ella = El derecho es de ella
    .es-de-ella-why = Él puede opinar en casa. En la asamblea vota ella.
    .no-sabe = Porque él no sabe tejer
    .no-sabe-why = Aunque supiera, el voto es de la socia.

contar-manos = Son 7 socias. 3 votaron que no. Todas votaron. ¿Cuántas votaron que sí?
    .why = Siete menos tres son cuatro. Gana el sí.
    .less-why = Son más. Cuente de tres a siete.
    .more-why = Son menos. Quite tres de siete.

vale-o-no = ¿Este voto vale?
    .vale = Vale
    .no-vale = Así no
    .nueva = Vota una socia nueva
    .nueva-why = Nueva o de antes, vale igual.
    .por-otra = Una vota dos veces, por su hermana
    .por-otra-why = Cada una vota lo suyo.
    .con-miedo = Vota lo que le mandaron, por miedo
    .con-miedo-why = Un voto es libre, o no es voto.
    .distinto = Vota distinto que su comadre
    .distinto-why = Pensar distinto no es pleito.

empate = Hay empate en la asamblea. ¿Qué hacen?
    .bases = Lo que dicen nuestras bases
    .bases-why = La regla se hizo antes, sin enojo.
    .la-mas-vieja = Decide la más vieja
    .la-mas-vieja-why = Solo si así lo escribieron todas.
    .grito = Decide la que habla más fuerte
    .grito-why = Así las calladas pierden su voto.

asamblea = Hay que decidir dónde vender.
    .who = Catalina, presidenta
    .mejor-yo = Mejor lo decido yo, así es más rápido.
    .votemos = Es rápido si votamos con la mano
    .votemos-why = Propuso cómo, sin pleito.
    .usted-sabe = Como usted diga
    .usted-sabe-why = Su voto también cuenta. Úselo.
    .siempre-manda = Usted siempre quiere mandar
    .siempre-manda-why = Catalina se defiende y no se decide nada.
    .y-si-pierdo = ¿Y si gana lo que yo no quiero?
    .se-respeta = Lo respetamos y lo probamos un mes
    .se-respeta-why = Un acuerdo se prueba y se puede cambiar.
    .se-repite = Votamos otra vez hasta que gane usted
    .se-repite-why = Así los votos no sirven.
    .se-enoja = ¡Yo trabajo más que todas!
    .con-respeto = Es cierto, gracias. Votemos todas
    .con-respeto-why = Agradecer y seguir la regla calma.
    .me-salgo = Entonces me salgo
    .me-salgo-why = Sin usted se decide igual.
    .acuerdo = Votaron: van a la feria. Todas saben por qué.
    .acuerdo-tarde = Después del enojo, votaron y quedó claro.
    .decide-sola = Catalina decidió sola. Dos socias no fueron.
    .no-acaba = Se hizo noche y no decidieron.
    .sin-acuerdo = Usted se fue. Otras decidieron.

esta-semana = Esta semana voy a…
    .decir = Decir lo que pienso en una junta
    .preguntar = Preguntar cómo decide mi grupo
    .escuchar = Escuchar a la que habla poco
