namespace TraceReplay.Tests.Oracle;

/// <summary>
/// A second, naive implementation of the kernel's reclaim decisions, one file a function: the same names, the same statements in the
/// same order as the C text, exact integers, no unknowns. It shares nothing with the model. What the functions ask of the rest of the
/// kernel is <see cref="IRestOfKernel"/>; what they trace goes to <see cref="IKernelTrace"/>.
/// </summary>
/// <remarks>A number that such a function yields is a time it takes, in microseconds, in which other tasks run.</remarks>
internal sealed partial class NaiveKernel(KernelSource source, IRestOfKernel rest, IKernelTrace trace)
{
    public readonly List<KernelNode> nodes = [];

    public long nr_swap_pages;
    public bool oom_lock;

    private bool Is(KernelSource first) => source >= first;
}
