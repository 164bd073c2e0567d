title = One person, one vote
goal = To decide as equals in the assembly.

iguales = In the cooperative each member has one vote. It does not matter how much money she put in. Women too. The law says so.

rosa-dos-votos = Rosa put in more money and wants two votes. What do you say?
    .uno-cada-una = One vote each
    .uno-cada-una-why = The vote is the person's, not the money's.
    .dos-por-dinero = Two, because she put in more
    .dos-por-dinero-why = Then whoever has more would rule. The law says one.
    .sin-voto = Nobody votes, she decides
    .sin-voto-why = What one decides, all carry.

el-esposo = A member's husband wants to vote for her. Is it accepted?
    .yes-why = Then she does not get to say hers.
    .no-why = The member votes.
    .es-de-ella = The right is hers
    .es-de-ella-why = He can give his opinion at home. In the assembly she votes.
    .no-sabe = Because he cannot weave
    .no-sabe-why = Even if he could, the vote is the member's.

contar-manos = There are 7 members. 3 voted no. All voted. How many voted yes?
    .why = Seven less three are four. The yes wins.
    .less-why = They are more. Count from three to seven.
    .more-why = They are fewer. Take three from seven.

vale-o-no = Does this vote count?
    .vale = It counts
    .no-vale = Not like this
    .nueva = A new member votes
    .nueva-why = New or old, it counts the same.
    .por-otra = One votes twice, for her sister
    .por-otra-why = Each votes her own.
    .con-miedo = She votes what she was told, out of fear
    .con-miedo-why = A vote is free, or it is no vote.
    .distinto = She votes unlike her friend
    .distinto-why = To think otherwise is no quarrel.

empate = There is a tie in the assembly. What do you do?
    .bases = What our statutes say
    .bases-why = The rule was made before, without anger.
    .la-mas-vieja = The oldest decides
    .la-mas-vieja-why = Only if all wrote it so.
    .grito = The loudest decides
    .grito-why = Then the quiet ones lose their vote.

asamblea = It must be decided where to sell.
    .who = Catalina, president
    .mejor-yo = I had better decide it, it is faster.
    .votemos = It is fast if we vote by hand
    .votemos-why = You proposed how, without quarrel.
    .usted-sabe = As you say
    .usted-sabe-why = Your vote counts too. Use it.
    .siempre-manda = You always want to give orders
    .siempre-manda-why = Catalina defends herself and nothing is decided.
    .y-si-pierdo = And if what I do not want wins?
    .se-respeta = We respect it and try it for a month
    .se-respeta-why = An agreement is tried and can be changed.
    .se-repite = We vote again until you win
    .se-repite-why = Then votes are worth nothing.
    .se-enoja = I work more than anybody!
    .con-respeto = It is true, thank you. Let us all vote
    .con-respeto-why = To thank and keep the rule calms.
    .me-salgo = Then I leave
    .me-salgo-why = Without you it is decided all the same.
    .acuerdo = They voted: to the fair. All know why.
    .acuerdo-tarde = After the anger they voted, and it was clear.
    .decide-sola = Catalina decided alone. Two members did not come.
    .no-acaba = Night fell and they did not decide.
    .sin-acuerdo = You left. Others decided.

esta-semana = This week I will…
    .decir = Say what I think in a meeting
    .preguntar = Ask how my group decides
    .escuchar = Listen to the one who speaks little
