namespace TraceReplay.Tests.Oracle;

/// <summary>Naive kernels for calls of single functions, which ask nothing and trace to nobody.</summary>
internal static class NaiveKernels
{
    public static IKernelTrace Untraced { get; } = new NoTrace();

    public static NaiveKernel Of(KernelSource source) => new(source, new NothingElse(), Untraced);

    private sealed class NoTrace : IKernelTrace
    {
        public void Event(KernelTask current, FormattableString text, Truth? truth = null)
        {
            // Nobody reads it.
        }

        public void Probe(KernelTask current, FormattableString text, Truth? truth = null)
        {
            // Nobody reads it.
        }
    }
}
