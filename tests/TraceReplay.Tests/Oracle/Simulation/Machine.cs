namespace TraceReplay.Tests.Oracle;

/// <summary>A machine that runs the naive kernel: its clock, its CPUs, and the tasks that take turns.</summary>
internal sealed class Machine
{
    private const int Cpus = 3;

    private readonly PriorityQueue<(KernelTask Task, IEnumerator<int> Run), (long Time, int Turn)> _queue = new();
    private int _turn;

    private Machine(Scenario scenario)
    {
        Scenario = scenario;
        Random = new Random(scenario.Seed);
        Trace = new TraceWriter(this, scenario);
        Rest = new RestOfKernel(this);
        Kernel = new NaiveKernel(scenario.Source, Rest, Trace);
        Memory = MemoryMap.Build(Kernel, scenario.Nodes, (scenario.Rare & RarePaths.MovingCma) != 0 ? RestOfKernel.CmaPages : 0);
        Pressure = [.. Kernel.nodes.Select(n => new NodePressure(this, n))];
        Population = new Population(this);
    }

    public Scenario Scenario { get; }

    public Random Random { get; }

    public TraceWriter Trace { get; }

    public RestOfKernel Rest { get; }

    public NaiveKernel Kernel { get; }

    public MemoryMap Memory { get; }

    public NodePressure[] Pressure { get; }

    public Population Population { get; }

    /// <summary>Microseconds since boot.</summary>
    public long Now { get; private set; } = 1_000_000;

    /// <summary>Runs a machine until its recording is long enough.</summary>
    public static Recording Record(Scenario scenario)
    {
        var machine = new Machine(scenario);
        foreach (KernelNode node in machine.Kernel.nodes)
        {
            var kswapd = new KernelTask(50 + node.node_id, $"kswapd{node.node_id}") { kswapd_nid = node.node_id, PF_MEMALLOC = true };
            machine.Start(kswapd, machine.Kernel.Kswapd(kswapd, node));
        }

        machine.Population.Begin();
        const int MostTurns = 60_000;
        while (machine.Trace.Count < scenario.Lines && machine._turn < MostTurns)
        {
            machine.Turn();
        }

        return new Recording(scenario, machine);
    }

    public bool Chance(double probability) => Random.NextDouble() < probability;

    public int Some(int most) => Random.Next(1, most + 1);

    /// <summary>Puts a task's code on a CPU.</summary>
    public void Start(KernelTask task, IEnumerable<int> code)
    {
        task.cpu = Random.Next(Cpus);
        task.clock = Now;
        _queue.Enqueue((task, code.GetEnumerator()), (Now + Some(1000), _turn++));
    }

    /// <summary>What a task traces here, all others see as done: the machine's clock goes on to the task's.</summary>
    public void CatchUp(KernelTask task) => Now = Math.Max(Now, task.clock) + 1;

    private void Turn()
    {
        _queue.TryDequeue(out (KernelTask Task, IEnumerator<int> Run) next, out (long Time, int Turn) due);
        Now = Math.Max(Now, due.Time);
        next.Task.clock = Math.Max(next.Task.clock, Now);
        if (Chance(0.05))
        {
            next.Task.cpu = Random.Next(Cpus);
        }

        if (Chance(0.3))
        {
            Pressure[Random.Next(Pressure.Length)].Stir();
        }

        if (next.Run.MoveNext())
        {
            _queue.Enqueue(next, (Math.Max(Now, next.Task.clock) + next.Run.Current, _turn++));
        }
        else
        {
            next.Run.Dispose();
        }
    }
}
