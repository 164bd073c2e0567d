inicio = Ba'yi abtel
    .about = Li tekla, mu me xaxi'.
diseno = Lekil luchel xchi'uk ach' k'anel
    .about = Alo, a'yo, chabio li ajalele.
redes = Chonel ta internet
    .about = Chak'el ta ilel, chatojat, chatak.
seguridad = Lek stunesel selular
    .about = Ojtakino li lo'laele, k'elo aba.
