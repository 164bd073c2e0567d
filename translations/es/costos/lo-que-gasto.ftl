title = Todo lo que gasto en una pieza
goal = Apuntar todo el material que lleva una pieza.

la-cuenta = Una pieza lleva hilo. También lleva aguja, bolsa y etiqueta. Lo que no se apunta lo paga usted de su bolsa. Hoy lo apuntamos todo.

# Los números son un ejemplo.
camino-mesa = Un camino de mesa lleva 450 de hilo. Agujas y bolsa son 50. ¿Cuánto es el material?
    .why = 450 más 50 son 500. Entra todo: el tejido y su entrega.
    .less-why = Sume los 50 de agujas y bolsa a los 450.
    .more-why = Es menos: solo 450 y 50.

hilo-sobrado = Teje con hilo que le sobró de otra pieza. ¿Lo apunta?
    .ya-estaba = No, ya lo tenía en casa
    .ya-estaba-why = Lo tenía en casa porque un día lo pagó.
    .lo-compre = Sí, un día lo compré
    .lo-compre-why = Ese hilo también costó. Otro día lo vuelve a comprar.
    .si-es-mucho = Solo si es mucho
    .si-es-mucho-why = Lo poco también se junta. Apunte aunque sea poco.

va-o-no = Hace la cuenta de una blusa. ¿Esto va en su costo?
    .va = Sí va
    .no-va = No va
    .hilo = El hilo de la blusa
    .hilo-why = El hilo es lo primero que se apunta.
    .fiesta = La comida de la fiesta
    .fiesta-why = Es gasto de la casa, no de la blusa.
    .bolsa = La bolsa para entregar
    .bolsa-why = La bolsa se va con la blusa. Se cobra.
    .aguja = La aguja que se gasta
    .aguja-why = La aguja se acaba tejiendo y bordando. Va.
    .hermana = El saldo para hablar con su hermana
    .hermana-why = Esa llamada no es de la blusa.
    .etiqueta = La etiqueta con su nombre
    .etiqueta-why = Es de papel, pero también se paga.

madeja-rota = Compró diez madejas y una se echó a perder. ¿Suma esa pérdida?
    .yes-why = Esa madeja salió de su dinero.
    .no-why = Si no la suma, la paga usted sola.
    .ya-pague = Porque ya la pagué
    .ya-pague-why = Pagó diez madejas. Las piezas pagan las diez.
    .castigo = Porque la clienta debe pagar de más
    .castigo-why = No es de más: es lo que de verdad se gasta.

# Cinco de cada cien es un ejemplo.
merma = Por ejemplo: de cada 100 de hilo, 5 se pierden. Usó 400. ¿Cuánto apunta con la pérdida?
    .why = 5 por cada 100: en 400 son 20. Apunta 420.
    .less-why = Falta la pérdida: 5 por cada 100, cuatro veces.
    .more-why = Es menos: a los 400 sume solo cuatro veces 5.

de-donde = ¿Cómo sabe cuánto costó cada cosa?
    .hilo-nuevo = Hilo nuevo
    .nota = Miro la nota de la tienda
    .hilo-nuevo-why = La nota guarda el precio. No la tire.
    .una-bolsa = Una bolsa de un paquete
    .entre-diez = Parto el precio entre diez
    .una-bolsa-why = Paquete de 10 en 30 pesos: 3 pesos cada bolsa.
    .del-cajon = Hilo que sobró
    .aquel-dia = Pienso en cuánto lo compré
    .del-cajon-why = Costó lo mismo aunque sea de antes.

su-lista = Marta hizo esta lista. ¿Qué líneas conviene corregir?
    .from = Lista de Marta, camino de mesa
    .nuevo = Hilo nuevo: 300
    .nuevo-why = Esa línea está bien: dice qué es y cuánto costó.
    .sobro = Hilo que sobró: 0
    .sobro-why = Ese hilo también costó. No es cero.
    .entrega = Bolsa y etiqueta: no las cuento
    .entrega-why = Se van con la pieza. Van en la lista.

hacer-cuenta = Va a hacer su cuenta. ¿Qué hace primero, y después?
    .juntar = Junto en la mesa lo que usé
    .anotar = Anoto cuánto costó cada cosa
    .sumar = Sumo todo
    .guardar = Guardo la hoja
    .why = Primero se ve todo, luego se anota. Al final se suma y se guarda.

# Rosa is an invented fellow weaver.
solo-hilo = Rosa, su compañera, hace su cuenta junto a usted.
    .who = Rosa, compañera
    .cuento-hilo = Yo nada más cuento el hilo.
    .y-la-bolsa = ¿Y la bolsa, y la aguja?
    .y-la-bolsa-why = Una pregunta con calma ayuda a pensar.
    .yo-igual = Yo también hacía eso
    .yo-igual-why = Es cierto que pasa mucho. Falta decir qué cambiar.
    .no-sabes = No sabes hacer cuentas
    .no-sabes-why = Eso duele. Una pregunta ayuda más.
    .son-baratas = Pero cuestan poquito.
    .sumamos = Lo sumamos en diez piezas, a ver
    .sumamos-why = En diez piezas, lo poquito se ve grande.
    .es-poquito = Sí, es poquito
    .es-poquito-why = Lo poquito se junta cada mes.
    .no-alcanza = Y al final nunca me alcanza.
    .apuntemos = Apuntemos todo, las dos juntas
    .apuntemos-why = Juntas es más fácil empezar.
    .ni-modo = Así es siempre
    .ni-modo-why = Puede cambiar: empieza con una lista.
    .se-molesta = No me hables así.
    .perdon = Perdón. ¿Hacemos la lista juntas?
    .perdon-why = Pedir perdón abre otra vez la plática.
    .me-voy = Me levanto y me voy
    .me-voy-why = Así ninguna hace la lista. Todavía puede volver.
    .apunta = Rosa apuntó todo. Eran 50 pesos más por pieza.
    .a-tiempo = Las dos hicieron su lista. Costó, pero ya está.
    .se-olvida = Rosa sigue contando el hilo nada más.
    .sola = Rosa hizo su cuenta sola. Otro día pueden hablar.

esta-semana = Esta semana voy a…
    .apuntar = Apuntar todo lo que lleva una pieza
    .notas = Guardar las notas del hilo
    .bolsas = Ver cuánto me cuesta cada bolsa
